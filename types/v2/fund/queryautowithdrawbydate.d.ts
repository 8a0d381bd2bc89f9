import type { Async, Call } from '../../endpoint.js'
import type { V2Result } from '../../models/v2.js'
import type { QueryAutoWithdraw } from '../../models/v2-fund.js'

interface Verbs {
  /**
   * 查询提现状态
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115346
   */
  post: Call<{ xml: QueryAutoWithdraw; security: true }, AutoWithdraw>
}

/** `v2/fund/queryautowithdrawbydate` */
export interface Queryautowithdrawbydate extends Verbs, Async<Verbs> {}

export interface AutoWithdraw extends V2Result {
  /** 签名类型 @maxLength 32 */
  sign_type?: 'HMAC-SHA256'
  /** 签名 @maxLength 64 @example 4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2 */
  sign?: string
  /** 日期 @maxLength 32 @example 20180508 */
  date: string
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 小微商户号 @maxLength 32 @example 1900000109 */
  sub_mch_id: string
  /** 随机字符 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 单据状态 @maxLength 32 @example PROCESSING */
  withdraw_status: string
  /** 单据失败原因 @maxLength 64 */
  fail_reason?: string
  /** 提现单单据ID @maxLength 32 @example 10900999991802018050300326172000 */
  withdraw_id?: string
  /** 金额，单位为分 @maxLength 32 @example 550 */
  amount?: string
  /** 单据创建时间 @maxLength 32 @example 2018-05-1108:00:00 */
  create_time?: string
  /** 单据成功时间 @maxLength 32 @example 2018-05-1108:00:00 */
  success_time?: string
  /** 单据退票时间 @maxLength 32 @example 2018-05-1108:00:00 */
  refund_time?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/fund/queryautowithdrawbydate': Queryautowithdrawbydate
  }
}
