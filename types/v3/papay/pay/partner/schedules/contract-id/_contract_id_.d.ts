import type { Async, Call } from '../../../../../../endpoint.js'
import type { Schedule } from '../../../../../../models/papay.js'

interface Verbs {
  /**
   * 查询扣费预约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468579
   */
  get: Call<
    {
      /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
      contract_id: string
      query: {
        /** 子商户号商户号 @maxLength 32 @example 1900000109 */
        sub_mchid: string
      }
    },
    Schedule
  >
}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}` */
export interface ContractIdValue extends Verbs, Async<Verbs> {
  /** 委托代扣：预约扣费 */
  schedule: import('./_contract_id_/schedule.js').ContractIdSchedule
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/pay/partner/schedules/contract-id/{contract_id}': ContractIdValue
  }
}
