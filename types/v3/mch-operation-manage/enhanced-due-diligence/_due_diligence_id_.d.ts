import type { Async, Call, JsonString, Rfc3339 } from '../../../endpoint.js'
import type { DueDiligenceState } from '../../../models/mch-operation-manage.js'
import type { RecordFields } from '../../../models/record-fields.js'

interface Verbs {
  /**
   * 查询子商户强化尽调单信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
   */
  get: Call<
    {
      /** 尽调单号 @example 123000110_2_2190381dakdajois1283i12jo */
      due_diligence_id: string
      query: {
        /** 子商户号 @example 123000110 */
        sub_mchid: string
      }
    },
    EnhancedDueDiligence
  >
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` */
export interface DueDiligenceId extends Verbs, Async<Verbs> {
  /** 商户尽职调查与管控：提交尽调资料 */
  submit: import('./_due_diligence_id_/submit.js').Submit
  /** 商户尽职调查与管控：上传尽调资料文件 */
  upload: import('./_due_diligence_id_/upload.js').DueDiligenceIdUpload
}

export interface EnhancedDueDiligence {
  /** 尽调单号 @example 123000110_2_2190381dakdajois1283i12jo */
  due_diligence_id: string
  /** 子商户号 @example 123000110 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state: DueDiligenceState
  /** 驳回原因 */
  reject_reason?: JsonString
  /** 截止时间 @example 2015-05-20T13:29:35+08:00 */
  deadline_time: Rfc3339
  /** 终止时间 @example 2015-05-20T13:29:35+08:00 */
  terminal_time?: Rfc3339
  /** 提交时间 @example 2015-05-20T13:29:35+08:00 */
  submit_time?: Rfc3339
  /** 驳回时间 @example 2015-05-20T13:29:35+08:00 */
  reject_time?: Rfc3339
  /** 完成时间 @example 2015-05-20T13:29:35+08:00 */
  complete_time?: Rfc3339
  /** 尽调要求提交的资料 */
  submission_template?: JsonString<RecordFields>
  /** 尽调已经提交的资料 */
  submission_data?: JsonString<RecordFields>
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': DueDiligenceId
  }
}
