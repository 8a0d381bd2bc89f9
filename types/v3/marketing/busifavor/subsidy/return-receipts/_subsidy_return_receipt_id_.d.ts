import type { Async, Call } from '../../../../../endpoint.js'
import type { ReturnReceipt } from '../../../../../models/busifavor.js'

interface Verbs {
  /**
   * 查询商家券营销补差回退单详情
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147344
   */
  get: Call<
    {
      /** 补差回退单号 @example 2120200119165100000000000001 */
      subsidy_return_receipt_id: string
    },
    ReturnReceipt
  >
}

/** `v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` */
export interface SubsidyReturnReceiptId extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': SubsidyReturnReceiptId
  }
}
