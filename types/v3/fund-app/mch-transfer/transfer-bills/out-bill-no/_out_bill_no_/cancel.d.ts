import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销转账
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716458
   */
  post: Call<
    {
      /** 商户单号 @maxLength 32 @example plfk2020042013 */
      out_bill_no: string
    },
    CancelledTransferBill
  >
}

/** `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelledTransferBill {
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED'
  /** 最后一次单据状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': Cancel
  }
}
