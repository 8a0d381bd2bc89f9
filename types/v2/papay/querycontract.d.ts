import type { Async, Call } from '../../endpoint.js'
import type { SignTyped, V2Result } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询签约关系
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987640
   */
  post: Call<{ xml: QueryContractRequest; nonceless?: true }, Contract>
}

/** `v2/papay/querycontract` */
export interface Querycontract extends Verbs, Async<Verbs> {}

export interface QueryContractRequest extends SignTyped {
  /** 请求appid @maxLength 18 @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @example 10000098 */
  mch_id: number | string
  /** 委托代扣协议id @maxLength 32 @example 100005698 */
  contract_id?: string
  /** 模板id @example 123 */
  plan_id?: number | string
  /** 签约协议号 @maxLength 128 @example 1023658866 */
  contract_code?: string
  /** 版本号 */
  version: '1.0'
}

export interface Contract extends V2Result {
  /** 商户号 @example 10000098 */
  mch_id: string
  /** 公众账号id @example wxcbda96de0b165486 */
  appid: string
  /** 委托代扣协议id @example 100005698 */
  contract_id: string
  /** 模板id @example 123 */
  plan_id: string
  /** 请求序列号 @example 1695 */
  request_serial: string
  /** 签约协议号 @example 1023658866 */
  contract_code: string
  /** 用户账户展示名称 @example 张三 */
  contract_display_account: string
  /** 协议状态 @example 1 */
  contract_state: '0' | '1'
  /** 协议签署时间 @example 2015-07-0110:00:00 */
  contract_signed_time: string
  /** 协议到期时间 @example 2016-07-0110:00:00 */
  contract_expired_time: string
  /** 协议解约时间 @example 2015-09-0110:00:00 */
  contract_terminated_time?: string
  /** 协议解约方式 @example 3 */
  contract_termination_mode?: string
  /** 签名 @example C380BEC2BFD727A4B6845133519F3AD6 */
  sign: string
  /** 解约备注 @example 解约原因 */
  contract_termination_remark?: string
  /** 用户标识 @example ozoKAt9TIPHfwVMkcniiNKZ1vbyw */
  openid: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/papay/querycontract': Querycontract
  }
}
