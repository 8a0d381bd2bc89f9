import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 终止活动
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466523
   */
  post: Call<
    {
      /** 活动id */
      activity_id: string
    },
    TerminatedGiftActivity
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatedGiftActivity {
  /** 活动id */
  activity_id: string
  /** 生效时间 */
  terminate_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': Terminate
  }
}
