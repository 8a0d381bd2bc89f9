import type { Rfc3339 } from '../endpoint.js'
import type { PaidAmount } from './transaction.js'

/** 支付者 */
export interface UserOrderPayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

/** 商户订单 */
export interface MerchantOrder {
  /** 商户订单号 */
  out_trade_no: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 门店编号 */
  store_id?: string
}

/** 捐赠单 */
export interface WelfareOrder {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY'
  /** 商户订单 */
  merchant_order?: MerchantOrder
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: Rfc3339
  /** 支付者 */
  payer: UserOrderPayer
  /** 订单金额 */
  amount: PaidAmount
  /** 设备编号 */
  device_id?: string
}
