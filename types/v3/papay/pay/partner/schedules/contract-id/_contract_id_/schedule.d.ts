import type { Async, Call } from '../../../../../../../endpoint.js'
import type { OrderAmount } from '../../../../../../../models/order.js'
import type { Schedule } from '../../../../../../../models/papay.js'

interface Verbs {
  /**
   * 预约扣费
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468581
   */
  post: Call<
    {
      /** 委托代扣协议ID @maxLength 32 @example 123124412412423431 */
      contract_id: string
      json: CreateSchedule
    },
    Schedule
  >
}

/** `v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` */
export interface ContractIdSchedule extends Verbs, Async<Verbs> {}

export interface CreateSchedule {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid: string
  /** 子商户号商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 预约的金额信息 */
  schedule_amount: OrderAmount
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': ContractIdSchedule
  }
}
