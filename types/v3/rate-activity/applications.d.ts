import type { Async, Call } from '../../endpoint.js'
import type { ActivityApplyInformation, AdditionalInformation } from '../../models/rate-activity.js'

interface Verbs {
  /**
   * 报名费率优惠活动
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698774
   */
  post: Call<
    { json: RegisterRateActivityApplication },
    {
      /** 申请单编号 @example 20000000011111 */
      application_id: string
    }
  >
}

/** `v3/rate-activity/applications` */
export interface Applications extends Verbs, Async<Verbs> {
  /** 优惠费率活动 */
  id: import('./applications/id.js').Id
}

export interface RegisterRateActivityApplication {
  /** 从业机构号 @example 1356485 */
  acquiring_bank_id: string
  /** 渠道商户号 @example 20001111 */
  channel_id: string
  /** 从业机构特约商户号 @example 1346578 */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: ActivityDetail
  /** 补充信息 */
  additional_information?: AdditionalInformation
}

/** 活动报名信息 */
export interface ActivityDetail {
  /** 活动ID @example schoolcanteen_001 */
  activity_id: string
  /** 活动费率 @example 0.6 */
  activity_rate?: string
  /** 活动报名材料 */
  activity_apply_information?: ActivityApplyInformation[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/rate-activity/applications': Applications
  }
}
