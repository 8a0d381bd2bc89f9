import type { Async, Call } from '../../../endpoint.js'
import type { SignTyped, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 申请解约
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011989904
   */
  post: Call<{ xml: DeletePartnerContract; nonceless?: true }, DeletedPartnerContract>
}

/** `v2/papay/partner/deletecontract` */
export interface Deletecontract extends Verbs, Async<Verbs> {}

export interface DeletePartnerContract extends SignTyped {
  /** 请求appid @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 模板id @example 12251 */
  plan_id?: string
  /** 签约协议号 @maxLength 128 @example 1234 */
  contract_code?: string
  /** 委托代扣协议id @example Wx15463511252015071056489715 */
  contract_id?: string
  /** 解约备注 @maxLength 512 @example 解约原因 */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
}

export interface DeletedPartnerContract extends V2Result {
  /** 公众账号id @maxLength 32 @example wxcbda96de0b165486 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wxcbda96de0b165489 */
  sub_appid?: string
  /** 商户号 @maxLength 32 @example 10000098 */
  mch_id: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 委托代扣协议id @maxLength 32 @example 100005698 */
  contract_id: string
  /** 模板id @maxLength 32 @example 123 */
  plan_id: string
  /** 签约协议号 @maxLength 128 @example 1234 */
  contract_code: string
  /** 签名 @maxLength 32 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/papay/partner/deletecontract': Deletecontract
  }
}
