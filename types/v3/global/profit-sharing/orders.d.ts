import type { Async, Call, Encrypted } from '../../../endpoint.js'
import type { ProfitSharingOrder } from '../../../models/overseas-profit-sharing.js'

interface Verbs {
  /**
   * 请求分账
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
   */
  post: Call<{ json: RequestProfitSharingOrder }, ProfitSharingOrder>
}

/** `v3/global/profit-sharing/orders` */
export interface Orders extends Verbs, Async<Verbs> {
  /** 境外支付·分账：查询分账结果 */
  _out_order_no_: import('./orders/_out_order_no_.js').OutOrderNo
  /** 境外支付·分账：解冻剩余资金 */
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
  /** 商户分账单号 @maxLength 64 @example P20150806125346 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: Receiver[]
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 分账接收方列表 */
export interface Receiver {
  /** 分账币种 @maxLength 3 */
  currency: 'CNY'
  /** 分账接收方类型 @maxLength 32 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @maxLength 64 @example 86693852 */
  account: string
  /** 分账个人接收方姓名 @maxLength 1024 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean
  /** 分账金额，单位为币种的最小单位 @example 888 */
  amount: number
  /** 分账描述 @example 分给商户A */
  description: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/global/profit-sharing/orders': Orders
  }
}
