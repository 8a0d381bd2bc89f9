import type { Async, Call } from '../../../endpoint.js'
import type { CreatedExposure } from '../../../models/order.js'

interface Verbs {
  /**
   * 微信分付-支付方式前置服务
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   */
  post: Call<{ json: CreateExposure }, CreatedExposure>
}

/** `v3/pay/transactions/exposure` */
export interface Exposure extends Verbs, Async<Verbs> {}

export interface CreateExposure {
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid?: string
  /** 应用AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 支付者 */
  payer: Payer
  /** 商户订单号 @minLength 6 @maxLength 32 @pattern /[0-9A-Za-z_\-|*]+/ @example 1217752501201407033233368018 */
  out_trade_no: string
}

/** 支付者 */
export interface Payer {
  /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户手机号的哈希值 @example ABDEF3445546456B */
  phone_number_hash?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/transactions/exposure': Exposure
  }
}
