import type { Async, Call } from '../../../endpoint.js'
import type { Customs, VerifiedCertificate } from '../../../models/customs.js'

interface Verbs {
  /**
   * 身份信息校验
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   */
  post: Call<{ json: VerifyCertificateRequest }, VerifiedCertificate>
}

/** `global/v3/customs/verify-certificate` */
export interface VerifyCertificate extends Verbs, Async<Verbs> {}

export interface VerifyCertificateRequest {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
  /** 微信订单号 @example 1000320306201511078440737890 */
  transaction_id: string
  /** 商户子订单号 @example 20150806125346 */
  sub_order_no?: string
  /** 海关 */
  customs: Customs
  /** 商户海关备案号 @example 123456 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 @example 330821198809085211 */
  certificate_id: string
  /** 证件姓名 @example 张三 */
  certificate_name: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'global/v3/customs/verify-certificate': VerifyCertificate
  }
}
