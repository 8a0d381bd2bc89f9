import type { Async, Call, SerialHeader } from '../../endpoint.js'
import type { SharedProfitSharingOrder, ProfitSharingReceiver } from '../../models/profit-sharing.js'

interface Verbs {
  /**
   * 请求分账
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
   */
  post: Call<{ json: RequestProfitSharingOrder; headers?: SerialHeader }, SharedProfitSharingOrder>
}

/** `v3/profitsharing/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 分账：查询分账结果 */
  _out_order_no_: import('./orders/_out_order_no_.js').OutOrderNo
  /** 分账：解冻剩余资金 */
  unfreeze: import('./orders/unfreeze.js').Unfreeze
}

export interface RequestProfitSharingOrder {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 应用ID，接收方类型含PERSONAL_OPENID时必填 @maxLength 32 @example wx8888888888888888 */
  appid?: string
  /** 子商户应用ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 微信订单号 @maxLength 32 @example 4208450740201411110007820472 */
  transaction_id: string
  /** 商户分账单号 @maxLength 64 @pattern /[0-9A-Za-z_\-|*\x40]+/ @example P20150806125346 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: ProfitSharingReceiver[]
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
  /** 分账结果通知地址 @example https://www.weixin.qq.com/wxpay/notify */
  notify_url?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/orders': Orders
  }
}
