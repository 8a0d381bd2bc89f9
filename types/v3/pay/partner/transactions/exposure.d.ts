import type { Async, Call } from '../../../../endpoint.js'
import type { CreatedExposure } from '../../../../models/order.js'

interface Verbs {
  /**
   * 微信分付-支付方式前置服务
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
   */
  post: Call<{ json: CreateExposure }, CreatedExposure>
}

/** `v3/pay/partner/transactions/exposure` */
export interface Exposure extends Verbs, Async<Verbs> {}

export interface CreateExposure {
  /** 服务商应用ID @maxLength 32 @example wx8888888888888888 */
  sp_appid: string
  /** 服务商户号 @maxLength 32 @example 1230000109 */
  sp_mchid: string
  /** 子商户/二级商户应用ID @maxLength 32 @example wxd678efh567hg6999 */
  sub_appid: string
  /** 子商户号/二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 支付者 */
  payer: Payer
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
}

/** 支付者 */
export interface Payer {
  /** 用户服务商标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sp_openid?: string
  /** 用户手机号的哈希值 @example ABDEF3445546456B */
  phone_number_hash?: string
  /** 用户子商户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/partner/transactions/exposure': Exposure
  }
}
