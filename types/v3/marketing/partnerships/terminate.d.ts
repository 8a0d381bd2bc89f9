import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { BuildPartnership } from '../../../models/marketing-partnerships.js'

interface Verbs {
  /**
   * 终止合作关系
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164460
   */
  post: Call<
    {
      json: BuildPartnership
      headers: {
        /** 业务请求幂等值 @example 12345 */
        'Idempotency-Key': string
      }
    },
    {
      /** 终止合作关系时间 @example 2015-05-20T13:29:35.120+08:00 */
      terminate_time: Rfc3339
    }
  >
}

/** `v3/marketing/partnerships/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partnerships/terminate': Terminate
  }
}
