import type { Async, Call, Rfc3339 } from '../../../../../../../endpoint.js'
import type { TransferBillState } from '../../../../../../../models/compensation.js'

interface Verbs {
  /**
   * 请求撤销赔付
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
    },
    CancelledCompensateBill
  >
}

/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelledCompensateBill {
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信支付转账单号 @example 1330000071100999991182020050700019480001 */
  bill_id: string
  /** 赔付状态 */
  state: TransferBillState
  /** 撤销受理时间 @example 2015-05-20T13:29:35+08:00 */
  cancel_accept_time: Rfc3339
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': Cancel
  }
}
