import type { Async, Call } from '../../../../endpoint.js'
import type { PayReceipt } from '../../../../models/busifavor.js'

interface Verbs {
  /**
   * 营销补差付款
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147321
   */
  post: Call<{ json: CreatePayReceipt }, PayReceipt>
  /**
   * 查询营销补差付款单列表
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017147338
   */
  get: Call<
    { query: ListPayReceipts },
    {
      /** 补差付款单据列表 */
      pay_receipt_list?: PayReceipt[]
    }
  >
}

/** `v3/marketing/busifavor/subsidy/pay-receipts` */
export interface PayReceipts extends Verbs, Async<Verbs> {
  /** 商家券：查询营销补差付款单详情 */
  _subsidy_receipt_id_: import('./pay-receipts/_subsidy_receipt_id_.js').SubsidyReceiptId
}

export interface CreatePayReceipt {
  /** 商家券批次号 @maxLength 20 @example 128888000000001 */
  stock_id: string
  /** 商家券Code @maxLength 128 @example ABCD12345678 */
  coupon_code: string
  /** 微信支付订单号 @maxLength 32 @example 4200000913202101152566792388 */
  transaction_id: string
  /** 营销补差扣款商户号 @maxLength 32 @example 1900000001 */
  payer_merchant: string
  /** 营销补差入账商户号 @maxLength 32 @example 1900000002 */
  payee_merchant: string
  /** 补差付款金额，单位为分 @example 100 */
  amount: number
  /** 补差付款描述 @maxLength 1024 @example 20210115DESCRIPTION */
  description: string
  /** 业务请求唯一单号 @maxLength 128 @example subsidy-abcd-12345678 */
  out_subsidy_no: string
}

export interface ListPayReceipts {
  /** 商家券批次号 @example 128888000000001 */
  stock_id: string
  /** 商家券Code @example ABCD12345678 */
  coupon_code: string
  /** 补差付款请求单号 @maxLength 128 @example subsidy-abcd-12345678 */
  out_subsidy_no?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/subsidy/pay-receipts': PayReceipts
  }
}
