import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { TransactionTradeType, TransferAmount } from '../../../../models/offline-face.js'
import type { TransactionPayer } from '../../../../models/order.js'
import type { PromotionDetail } from '../../../../models/transaction.js'

interface Verbs {
  /**
   * 查单接口
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get: Call<
    {
      /** 商户订单号 @example 1217752501201407033233368018 */
      out_trade_no: string
      query: QueryTransaction
    },
    Transaction
  >
}

/** `v3/offlineface/transactions/out-trade-no/{out_trade_no}` */
export interface OutTradeNoValue extends Verbs, Async<Verbs> {}

export interface QueryTransaction {
  /** 服务商商户号 @example 198798777 */
  sp_mchid: string
  /** 子商户商户号 @example 3233122121 */
  sub_mchid: string
  /** 平台产品ID */
  business_product_id: '2' | '11'
}

export interface Transaction {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: TransactionPayer
  /** 金额信息 */
  amount?: TransferAmount
  /** 优惠信息列表 */
  promotion_detail?: PromotionDetail[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: Rfc3339
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/offlineface/transactions/out-trade-no/{out_trade_no}': OutTradeNoValue
  }
}
