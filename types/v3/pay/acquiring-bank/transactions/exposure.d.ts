import type { Async, Call } from '../../../../endpoint.js'
import type { CreatedExposure } from '../../../../models/order.js'

interface Verbs {
  /**
   * 微信分付-支付方式前置服务
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
   */
  post: Call<{ json: CreateExposure }, CreatedExposure>
}

/** `v3/pay/acquiring-bank/transactions/exposure` */
export interface Exposure extends Verbs, Async<Verbs> {}

export interface CreateExposure {
  /** 从业机构号 @example 1356485 */
  acquiring_bank_id: string
  /** 从业机构应用AppID @example wx8888888888888888 */
  acquiring_bank_appid?: string
  /** 特约商户号 @example 1900000109 */
  merchant_id: string
  /** 特约商户应用AppID @example wxd678efh567hg6999 */
  merchant_appid?: string
  /** 渠道商户号 @example 20001111 */
  channel_id: string
  /** 支付者 */
  payer: Payer
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no: string
}

/** 支付者 */
export interface Payer {
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  acquiring_bank_openid?: string
  /** 用户手机号的哈希值 @example ABDEF3445546456B */
  phone_number_hash?: string
  /** 用户标识（商户） @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  merchant_openid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/pay/acquiring-bank/transactions/exposure': Exposure
  }
}
