import type { Async, Call } from '../../endpoint.js'
import type {
  ListRefunds,
  OverseasRefundRequestRefund,
  RefundList,
  RequestedOverseasRefund,
} from '../../models/overseas-refund.js'

interface Verbs {
  /**
   * 申请退款
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   */
  post: Call<{ json: OverseasRefundRequestRefund }, RequestedOverseasRefund>
  /**
   * 查询所有退款
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   */
  get: Call<{ query?: ListRefunds }, RefundList>
}

/** `hk/v3/refunds` */
export interface Refunds extends Verbs, Async<Verbs> {
  /** 境外支付（香港接入点） */
  id: import('./refunds/id.js').Id
  /** 境外支付（香港接入点） */
  outRefundNo: import('./refunds/out-refund-no.js').OutRefundNo
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'hk/v3/refunds': Refunds
  }
}
