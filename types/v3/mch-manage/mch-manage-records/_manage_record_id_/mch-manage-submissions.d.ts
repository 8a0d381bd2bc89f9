import type { Async, Call } from '../../../../endpoint.js'
import type { SubmitRecordFields } from '../../../../models/record-fields.js'

interface Verbs {
  /**
   * 对指定商户管理记录提交资料
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  post: Call<
    {
      /** 商户管理记录ID @example M1210999900435123451697535102441 */
      manage_record_id: string
      json: SubmitRecordFields
    },
    {
      /** 商户管理提交资料记录ID @example S0120190217140201012345672111223 */
      manage_submission_id?: string
    }
  >
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions` */
export interface MchManageSubmissions extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': MchManageSubmissions
  }
}
