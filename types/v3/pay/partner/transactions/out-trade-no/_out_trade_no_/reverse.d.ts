import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 撤销
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
   */
  post: Call<
    {
      /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
      out_trade_no: string
      json: ReverseTransaction
    },
    ReversedTransaction
  >
}

/** `v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` */
export interface Reverse extends Verbs, Async<Verbs> {}

export interface ReverseTransaction {
  /** 合作伙伴应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid?: string
  /** 合作伙伴商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 特约商户应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 特约商户商户号 @maxLength 32 @example 1230000109 */
  sub_mchid: string
}

export interface ReversedTransaction {
  /** 合作伙伴应用AppID @example wxd678efh567hg6787 */
  sp_appid?: string
  /** 合作伙伴商户号 @example 1230000109 */
  sp_mchid: string
  /** 特约商户应用AppID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 特约商户商户号 @example 1230000109 */
  sub_mchid: string
  /** 商户订单号 @example 1217752501201407033233368018 */
  out_trade_no: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': Reverse
  }
}
