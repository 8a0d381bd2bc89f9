import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 终止活动
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012553381
   */
  post: Call<
    {
      /** 活动ID @example 371067 */
      activity_id: string
    },
    TerminatedCardActivity
  >
}

/** `v3/marketing/membercard-activity/activities/{activity_id}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

export interface TerminatedCardActivity {
  /** 活动ID @example 371067 */
  activity_id: string
  /** 终止时间 @example 2015-05-20T13:29:35.120+08:00 */
  terminate_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/membercard-activity/activities/{activity_id}/terminate': Terminate
  }
}
