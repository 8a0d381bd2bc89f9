import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { UserOrderPayer } from '../../../../../../models/love-feast.js'

interface Verbs {
  /**
   * 查询用户捐赠单列表
   * @remarks 服务商, 电商平台
   */
  get: Call<
    {
      /** 用户在商户AppID下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      /** 品牌ID @example 2250 */
      brand_id: string
      query?: {
        /** 请求资源起始位置 @example 0 */ offset?: number
        /** 最大资源条数 @example 20 */ limit?: number
      }
    },
    UserOrder
  >
}

/** `v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` */
export interface BrandIdValue extends Verbs, Async<Verbs> {}

export interface UserOrder {
  /** 该次请求返回的记录条数 */
  count?: number
  /** 最大记录条数 */
  limit?: number
  /** 起始位置 */
  offset?: number
  /** 全部记录数量 */
  total_count?: number
  /** 结果集 */
  data?: UserOrderItem[]
}

/** 结果集 */
export interface UserOrderItem {
  /** 捐赠订单号 */
  welfare_trade_id?: string
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id?: string
  /** 捐赠来源 */
  donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY'
  /** 商户订单 */
  merchant_order?: string
  /** 捐赠机构名称 */
  institution_name?: string
  /** 捐赠项目编号 */
  business_id?: string
  /** 捐赠活动名称 */
  business_name?: string
  /** 支付完成时间 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: UserOrderPayer
  /** 订单金额 */
  amount?: DonationAmount
  /** 设备编号 */
  device_id?: string
}

/** 订单金额 */
export interface DonationAmount {
  /** 总金额，单位为分 */
  total?: number
  /** 用户支付金额，单位为分 */
  payer_total?: number
  /** 货币类型 */
  currency?: string
  /** 用户支付币种 */
  payer_currency?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': BrandIdValue
  }
}
