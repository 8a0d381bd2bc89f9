import type { Async, Call } from '../../../endpoint.js'
import type { MchManageRecord } from '../../../models/mch-manage.js'

interface Verbs {
  /**
   * 查询子商户下指定商户管理记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  get: Call<
    {
      /** 商户管理记录ID @example M1210999900435123451697535102441 */
      manage_record_id: string
      query: {
        /** 子商户号 @example 123000110 */
        sub_mchid: string
      }
    },
    MchManageRecord
  >
}

/** `v3/mch-manage/mch-manage-records/{manage_record_id}` */
export interface ManageRecordId extends Verbs, Async<Verbs> {
  /** 商户管理记录：对指定商户管理记录提交资料 */
  mchManageSubmissions: import('./_manage_record_id_/mch-manage-submissions.js').MchManageSubmissions
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-manage/mch-manage-records/{manage_record_id}': ManageRecordId
  }
}
