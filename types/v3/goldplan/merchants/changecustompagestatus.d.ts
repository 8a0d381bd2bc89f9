import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 商家小票管理
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473788
   */
  post: Call<{ json: ChangeCustomPageStatusRequest }, ChangeCustomPageStatusRequest>
}

/** `v3/goldplan/merchants/changecustompagestatus` */
export interface Changecustompagestatus extends Verbs, Async<Verbs> {}

export interface ChangeCustomPageStatusRequest {
  /** 子商户ID @example 1234567890 */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/changecustompagestatus': Changecustompagestatus
  }
}
