import type { Async, Call } from '../../../../endpoint.js'
import type { ScheduleRecord } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * 查询预约还款记录
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779463
   */
  get: Call<
    {
      /** 商户侧预约还款单号 @example 1234567abcde */
      out_record_id: string
      query: {
        /** 还款协议ID @example 20251105000000123456789 */
        contract_id: string
      }
    },
    ScheduleRecord
  >
}

/** `v3/credit-repayment/partner/schedule-records/{out_record_id}` */
export interface OutRecordId extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/schedule-records/{out_record_id}': OutRecordId
  }
}
