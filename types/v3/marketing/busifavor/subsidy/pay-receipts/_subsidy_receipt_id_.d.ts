import type { Async, Call } from '../../../../../endpoint.js'
import type { PayReceipt } from '../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询营销补差付款单详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147336
   */
  get: Call<
    {
      /** 补差付款单号 @maxLength 32 @example 1120200119165100000000000001 */
      subsidy_receipt_id: string
    },
    PayReceipt
  >
}

/** `v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` */
export interface SubsidyReceiptId extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': SubsidyReceiptId
  }
}
