import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'
import type { InstallmentInfo } from '../../../../../models/combined-order.js'
import type { OrderPayer, OrderTransactionAmount } from '../../../../../models/order.js'
import type { PromotionDetail, TradeState, TradeType } from '../../../../../models/transaction.js'

interface Verbs {
  /**
   * 商户订单号查询
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012526944
   */
  get: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      query: {
        /** 服务商户号 @maxLength 32 @example 1230000109 */
        sp_mchid: string
        /** 子商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    Transaction
  >
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {
  /** 基础支付（服务商）：关单 */
  close: import('./_out_trade_no_/close.js').Close
  /** 基础支付（服务商）：撤销 */
  reverse: import('./_out_trade_no_/reverse.js').Reverse
}

export interface Transaction {
  /** 服务商公众号ID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 子商户公众号ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
  /** 微信支付订单号 @maxLength 32 @example 1217752501201407033233368018 */
  transaction_id?: string
  /** 交易类型 @maxLength 16 */
  trade_type?: TradeType
  /** 交易状态 @maxLength 32 */
  trade_state: TradeState
  /** 交易状态描述 @maxLength 256 @example 支付失败，请重新下单支付 */
  trade_state_desc: string
  /** 付款银行 @maxLength 32 @example CMC */
  bank_type?: string
  /** 附加数据 @maxLength 128 @example 自定义数据 */
  attach?: string
  /** 支付完成时间 @maxLength 64 @example 2018-06-08T10:34:56+08:00 */
  success_time?: Rfc3339
  /** 支付者 */
  payer?: OrderPayer
  /** 用户支付金额 */
  amount?: OrderTransactionAmount
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 @maxLength 32 @example 013467007045764 */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: PromotionDetail[]
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
