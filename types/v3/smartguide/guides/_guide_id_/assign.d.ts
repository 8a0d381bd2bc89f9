import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 服务人员分配
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
   */
  post: Call<
    {
      /** 服务人员ID */
      guide_id: string
      json: AssignGuide
    },
    void
  >
}

/** `v3/smartguide/guides/{guide_id}/assign` */
export interface Assign extends Verbs, Async<Verbs> {}

export interface AssignGuide {
  /** 子商户ID @example 1234567890 */
  sub_mchid?: string
  /** 商户订单号 @example 20150806125346 */
  out_trade_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/smartguide/guides/{guide_id}/assign': Assign
  }
}
