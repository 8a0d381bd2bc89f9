import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { AuthorizedData, BuildPartnership, Partner } from '../../../models/marketing-partnerships.js'

interface Verbs {
  /**
   * 建立合作关系
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
   */
  post: Call<
    {
      json: BuildPartnership
      headers: {
        /** 业务请求幂等值 @example 12345 */
        'Idempotency-Key': string
      }
    },
    BuiltPartnership
  >
}

/** `v3/marketing/partnerships/build` */
export interface Build extends Verbs, Async<Verbs> {}

export interface BuiltPartnership {
  /** 合作方信息 */
  partner: Partner
  /** 被授权数据 */
  authorized_data: AuthorizedData
  /** 合作状态 */
  state: 'ESTABLISHED' | 'TERMINATED'
  /** 建立合作关系时间 */
  build_time: Rfc3339
  /** 创建时间 */
  create_time: Rfc3339
  /** 更新时间 */
  update_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partnerships/build': Build
  }
}
