import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 支付码牌/点餐码牌交易回传
   * @remarks 服务商
   */
  post: Call<
    {
      /** 商户提现单号 @example 20190611222222222200000000012122 */
      transaction_id: string
      json: CreateTransaction
    },
    void
  >
}

/** `v3/industry-rebate/transactions/{transaction_id}` */
export interface TransactionId extends Verbs, Async<Verbs> {}

export interface CreateTransaction {
  /** 子商户 @example 1900000001 */
  sub_mchid: string
  /** 收款链接url @example URl:weixin://wxpay/s/An4baqw */
  code_url: string
  /** 商户订单号 @example example_out_trade_no */
  out_trade_no: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/industry-rebate/transactions/{transaction_id}': TransactionId
  }
}
