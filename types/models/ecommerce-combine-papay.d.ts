import type { Rfc3339 } from '../endpoint.js'
import type { SubOrderTradeState } from './transaction.js'

export interface PreEntrustSession {
  /** 预签约Id @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 委托代扣协议模板Id @example 12535 */
  plan_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
}

export interface EcommerceCombinePapayTransaction {
  /** 合单商户APPID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @example P20150806125346 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: TransactionSubOrder[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid: string
  }
}

/** 子单信息 */
export interface TransactionSubOrder {
  /** 子单商户号 @example 1900000109 */
  mchid: string
  /** 交易类型 @example PAP */
  trade_type: string
  /** 交易状态 @example SUCCESS */
  trade_state: SubOrderTradeState
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time?: Rfc3339
  /** 子单微信订单号 @example 1009660380201506130728806387 */
  transaction_id: string
  /** 子单商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户appid @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 订单金额 */
  amount?: EcommerceCombinePapayAmount
}

/** 订单金额 */
export interface EcommerceCombinePapayAmount {
  /** 标价金额，单位为分 @example 100 */
  total_amount: number
  /** 标价币种 @example CNY */
  currency: string
  /** 现金支付金额，单位为分 @example 10 */
  payer_amount?: number
  /** 现金支付币种 @example CNY */
  payer_currency?: string
}
