import type { Async, Call, JsonString } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 对指定商户管理记录提交资料
   * @remarks 服务商
   */
  post: Call<{ /** 商户管理记录ID @example M1210999900435123451697535102441 */ manage_record_id: string; json: SubmitMchManageSubmission }, { /** 商户管理提交资料记录ID @example S0120190217140201012345672111223 */ manage_submission_id?: string }>
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
export interface MchManageSubmissions extends Verbs, Async<Verbs> {}

export interface SubmitMchManageSubmission {
  /** 子商户号 @example 123000110 */
  sub_mchid: string
  /** 商户提交资料内容 @example {"record_fields":[]} */
  submit_data: JsonString
}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': MchManageSubmissions }
}
