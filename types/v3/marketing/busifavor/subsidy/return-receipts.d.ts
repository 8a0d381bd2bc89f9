import type { Async, Call } from '../../../../endpoint.js'
import type { ReturnReceipt } from '../../../../models/busifavor.js'

interface Verbs {
  /**
   * 营销补差回退
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147332
   */
  post: Call<{ json: CreateReturnReceipt }, ReturnReceipt>
}

/** `v3/marketing/busifavor/subsidy/return-receipts` */
export interface ReturnReceipts extends Verbs, Async<Verbs> {
  /** 商家券：查询商家券营销补差回退单详情 */
  _subsidy_return_receipt_id_: import('./return-receipts/_subsidy_return_receipt_id_.js').SubsidyReturnReceiptId
}

export interface CreateReturnReceipt {
  /** 商家券批次号 @example 128888000000001 */
  stock_id: string
  /** 商家券Code @example ABCD12345678 */
  coupon_code: string
  /** 微信支付订单号 @maxLength 32 @example 4200000913202101152566792388 */
  transaction_id: string
  /** 微信支付退款单号 @example 50100506732021010105138718375 */
  refund_id: string
  /** 原营销补差扣款商户号 @maxLength 32 @example 1900000001 */
  payer_merchant: string
  /** 原营销补差入账商户号 @maxLength 32 @example 1900000002 */
  payee_merchant: string
  /** 补差回退金额，单位为分 @example 100 */
  amount: number
  /** 补差回退描述 @example 20210115DESCRIPTION */
  description: string
  /** 业务请求唯一单号 @example subsidy-abcd-12345678 */
  out_subsidy_return_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/subsidy/return-receipts': ReturnReceipts
  }
}
