import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Answer } from '../../../models/v2.js'

interface Verbs {
  /**
   * 查询用户状态接口
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985234
   */
  post: Call<{ xml: QueryTransitState }, TransitState>
}

/** `v2/transit/pay/querystate` */
export interface Querystate extends Verbs, Async<Verbs> {}

export interface QueryTransitState extends Signable {
  /** 公众账号id @example wxcbda96de0b165486 */
  appid: string
  /** 商户号 @example 10000098 */
  mch_id: string
  /** 委托代扣协议id @example wx15463511252015071056489715 */
  contract_id: string
  /** 微信openID */
  openid?: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256'
}

export interface TransitState extends V2Answer {
  /** 用户状态 @maxLength 16 */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE'
  /** 委托代扣协议id @example wx15463511252015071056489715 */
  contract_id?: string
  /** 签约模板id @example 123 */
  plan_id?: string
  /** 签约协议号 @example 1023658866 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/transit/pay/querystate': Querystate
  }
}
