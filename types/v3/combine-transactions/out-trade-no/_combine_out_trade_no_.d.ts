import type { Async, Call } from '../../../endpoint.js'
import type { CombinedSubOrder, InstallmentInfo } from '../../../models/combined-order.js'

interface Verbs {
  /**
   * 合单查询订单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   */
  get: Call<
    {
      /** 合单商户订单号 @maxLength 32 @example P20150806125346 */
      combine_out_trade_no: string
    },
    CombineTransaction
  >
}

/** `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` */
export interface CombineOutTradeNo extends Verbs, Async<Verbs> {
  /** 合单支付：合单关闭订单 */
  close: import('./_combine_out_trade_no_/close.js').Close
}

export interface CombineTransaction {
  /** 合单商户appid @maxLength 32 @example wxd678efh567hg6787 */
  combine_appid: string
  /** 合单商户号 @maxLength 32 @example 1900000109 */
  combine_mchid: string
  /** 合单商户订单号 @maxLength 32 @example P20150806125346 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 @example 1217752501201407033233368018 */
  combine_transaction_id: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 @maxLength 16 @example POS1:1 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: CombinedSubOrder[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
    openid: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE'
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: InstallmentInfo
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': CombineOutTradeNo
  }
}
