import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { ActivityApplyInformation, AdditionalInformation } from '../../../../models/rate-activity.js'

interface Verbs {
  /**
   * 根据申请单ID查询申请单结果
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471722
   */
  get: Call<
    {
      /** 申请单编号 @example 20000011111 */
      application_id: string
    },
    RateActivityApplication
  >
  /**
   * 修改单据信息
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698885
   */
  patch: Call<
    {
      /** 申请单编号 @example 20000011111 */
      application_id: string
      json: ModifyRateActivityApplication
    },
    {
      /** 申请单编号 @example 20000000011111 */
      application_id: string
    }
  >
}

/** `v3/rate-activity/applications/id/{application_id}` */
export interface ApplicationId extends Verbs, Async<Verbs> {}

export interface RateActivityApplication {
  /** 申请单状态 @example APPLICATION_STATE_PASSED */
  application_state: string
  /** 从业机构特约商户号 @example 1346578 */
  sub_mchid: string
  /** 驳回参数 @example merchant_name */
  reject_parameter?: string
  /** 驳回原因 @example 公司名称与工商局登记不一致 */
  reject_reason?: string
  /** 活动审核通过时间 @example 2015-05-20T13:29:35+08:00 */
  pass_time?: Rfc3339
}

export interface ModifyRateActivityApplication {
  /** 活动报名修改信息 */
  activity_detail_modification?: ActivityDetailModification
  /** 补充信息 */
  additional_information?: AdditionalInformation
}

/** 活动报名修改信息 */
export interface ActivityDetailModification {
  /** 活动费率 @example 0.6 */
  activity_rate?: string
  /** 活动报名材料 */
  activity_apply_information?: ActivityApplyInformation[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/rate-activity/applications/id/{application_id}': ApplicationId
  }
}
