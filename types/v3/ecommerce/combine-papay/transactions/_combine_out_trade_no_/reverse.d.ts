import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 电商合单委托代扣撤销订单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
   */
  post: Call<
    {
      /** 合单商户订单号 @example P20150806125346 */
      combine_out_trade_no: string
      json: ReverseTransaction
    },
    void
  >
}

/** `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

export interface ReverseTransaction {
  /** 合单商户APPID @example wxd678efh567hg6787 */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: TransactionSubOrder[]
}

/** 子单信息 */
export interface TransactionSubOrder {
  /** 子单商户号 @example 1900000109 */
  mchid: string
  /** 子单商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 二级商户号 @example 1900000109 */
  sub_mchid: string
  /** 二级商户appid @example wxd678efh567hg6787 */
  sub_appid?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': Reverse
  }
}
