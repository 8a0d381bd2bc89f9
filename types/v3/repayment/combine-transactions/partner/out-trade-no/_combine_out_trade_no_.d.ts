import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 还款单查询
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015124483
   */
  get: Call<
    {
      /** 还款单订单号 @example P20150806125346 */
      combine_out_trade_no: string
    },
    CombineTransaction
  >
}

/** `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` */
export interface CombineOutTradeNo extends Verbs, Async<Verbs> {
  /** 还款支付：商户关单 */
  close: import('./_combine_out_trade_no_/close.js').Close
}

export interface CombineTransaction {
  /** 还款服务商APPID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 还款服务商商户号 @example 1900000109 */
  combine_mchid: string
  /** 还款单订单号 @example P20150806125346 */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid: string
  }
  /** 还款明细单信息列表 */
  sub_orders?: CombineTransactionSubOrder[]
}

/** 还款明细单信息列表 */
export interface CombineTransactionSubOrder {
  /** 还款单发起商户号 @example 1900000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 还款明细单订单号 @example 20150806125346 */
  out_trade_no: string
  /** 还款明细单微信支付订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'REPAYMENT'
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED'
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time?: Rfc3339
  /** 子单金额信息 */
  amount?: SubOrderAmount
}

/** 子单金额信息 */
export interface SubOrderAmount {
  /** 标价金额，单位为分 @example 100 */
  total_amount: number
  /** 标价币种 @example CNY */
  currency?: string
  /** 现金支付金额，单位为分 @example 10 */
  payer_amount: number
  /** 现金支付币种 @example CNY */
  payer_currency?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': CombineOutTradeNo
  }
}
