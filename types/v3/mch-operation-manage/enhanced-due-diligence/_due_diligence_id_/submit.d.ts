import type { Async, Call, JsonString, Rfc3339 } from '../../../../endpoint.js'
import type { DueDiligenceState } from '../../../../models/mch-operation-manage.js'
import type { RecordFields, SubmitRecordFields } from '../../../../models/record-fields.js'

interface Verbs {
  /**
   * 提交尽调资料
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  post: Call<
    {
      /** 尽调单号 @example 123000110_2_2190381dakdajois1283i12jo */
      due_diligence_id: string
      json: SubmitRecordFields
    },
    SubmittedEnhancedDueDiligence
  >
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit` */
export interface Submit extends Verbs, Async<Verbs> {}

export interface SubmittedEnhancedDueDiligence {
  /** 尽调单状态 */
  due_diligence_state?: DueDiligenceState
  /** 提交时间 @example 2015-05-20T13:29:35+08:00 */
  submit_time?: Rfc3339
  /** 尽调要求提交的资料 */
  submission_template?: JsonString<RecordFields>
  /** 尽调已经提交的资料 */
  submission_data?: JsonString<RecordFields>
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': Submit
  }
}
