import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销转账
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
   */
  post: Call<
    {
      /** 商户单号 @example plfk2020042013 */
      out_bill_no: string
      json: {
        /** 二级商户号 @example 1900001109 */
        sub_mchid: string
      }
    },
    CancelledTransferBill
  >
}

/** `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` */
export interface Cancel extends Verbs, Async<Verbs> {}

export interface CancelledTransferBill {
  /** 二级商户号 @example 1900001109 */
  sub_mchid: string
  /** 商户单号 @example plfk2020042013 */
  out_bill_no: string
  /** 微信转账单号 @example 1330000071100999991182020050700019480001 */
  transfer_bill_no: string
  /** 单据状态 @example CANCELING */
  state: 'CANCELING' | 'CANCELLED'
  /** 状态变更时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': Cancel
  }
}
