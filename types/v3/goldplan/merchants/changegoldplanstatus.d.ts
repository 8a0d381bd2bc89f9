import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 点金计划管理
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012473796
   */
  post: Call<
    { json: ChangeGoldPlanStatusRequest },
    {
      /** 子商户ID @example 1234567890 */
      sub_mchid: string
    }
  >
}

/** `v3/goldplan/merchants/changegoldplanstatus` */
export interface Changegoldplanstatus extends Verbs, Async<Verbs> {}

export interface ChangeGoldPlanStatusRequest {
  /** 子商户ID @example 1234567890 */
  sub_mchid: string
  /** 操作类型 */
  operation_type: 'OPEN' | 'CLOSE'
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/goldplan/merchants/changegoldplanstatus': Changegoldplanstatus
  }
}
