import type { Async, Call } from '../../endpoint.js'
import type { V2Result } from '../../models/v2.js'
import type { QueryAutoWithdraw } from '../../models/v2-fund.js'

interface Verbs {
  /**
   * 重新发起提现
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   */
  post: Call<{ xml: QueryAutoWithdraw; security: true }, RetriedAutoWithdraw>
}

/** `v2/fund/reautowithdrawbydate` */
export interface Reautowithdrawbydate extends Verbs, Async<Verbs> {}

export interface RetriedAutoWithdraw extends V2Result {
  /** 签名类型 @maxLength 32 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 @maxLength 64 @example 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  sign?: string
  /** 自动提现单提现日期 @maxLength 32 @example 20180602 */
  date: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 提现单单据ID @maxLength 64 @example 10900999991802018050300326172000 */
  withdraw_id: string
  /** 金额，单位为分 @maxLength 32 @example 550 */
  amount: string
  /** 单据创建时间 @maxLength 32 @example 2018-05-1108:00:00 */
  create_time: string
  /** 随机字符 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/fund/reautowithdrawbydate': Reautowithdrawbydate
  }
}
