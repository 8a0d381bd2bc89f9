import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { TransactionSuccessAmount } from '../../../models/combined-order.js'
import type { SubOrderTradeState } from '../../../models/transaction.js'

interface Verbs {
  /**
   * 个人收款交易通过微信支付订单号查单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
   */
  get: Call<
    {
      /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
      combine_transaction_id: string
    },
    CombineTransaction
  >
}

/** `v3/combine-transactions/id/{combine_transaction_id}` */
export interface CombineTransactionId extends Verbs, Async<Verbs> {}

export interface CombineTransaction {
  /** 平台商户应用ID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 平台商户号 @example 1230000109 */
  combine_mchid: string
  /** 交易单订单号 @example P20150806125346 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 @example POS1:1 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: CombineTransactionSubOrder[]
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
}

/** 商品单信息 */
export interface CombineTransactionSubOrder {
  /** 商品单发起商户号 @example 1900000109 */
  mchid: string
  /** 商品单个人收款方受理授权ID @example 1900000109 */
  individual_auth_id: string
  /** 商品单个人收款方平台昵称 @example 哈哈哈小店 */
  individual_name?: string
  /** 商品单商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信支付订单号 @example 1009660380201506130728806387 */
  transaction_id?: string
  /** 交易类型 @example JSAPI */
  trade_type?: string
  /** 交易状态 @example SUCCESS */
  trade_state: SubOrderTradeState
  /** 付款银行 @example CMC */
  bank_type?: string
  /** 附加数据 @example 深圳分店 */
  attach?: string
  /** 支付完成时间 @example 2015-05-20T13:29:35.120+08:00 */
  success_time?: Rfc3339
  /** 订单金额 */
  amount?: TransactionSuccessAmount
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/id/{combine_transaction_id}': CombineTransactionId
  }
}
