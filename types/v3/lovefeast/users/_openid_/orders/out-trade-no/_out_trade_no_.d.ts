import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { UserOrderPayer } from '../../../../../../models/love-feast.js'
import type { PaidAmount } from '../../../../../../models/transaction.js'

interface Verbs {
  /**
   * 查询用户捐赠单详情
   * @remarks 服务商, 电商平台
   */
  get: Call<
    {
      /** 用户在商户AppID下的唯一标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      /** 商户系统内部订单号 @example 1217752501201407033233368018 */
      out_trade_no: string
    },
    UserOrder
  >
}

/** `v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

export interface UserOrder {
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
  amount?: PaidAmount
  /** 设备编号 */
  device_id?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
