import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { ApplianceId, ListPassthroughs, UnclaimedReason } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * 批量查询用户资格
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<
    { json: ListPassthroughs; headers?: SerialHeader },
    {
      /** 资格状态数组 */
      qualification_list: Qualification[]
    }
  >
}

/** `v3/gov/subsidy/qualifications/query` */
export interface Query extends Verbs, Async<Verbs> {}

/** 资格状态数组 */
export interface Qualification {
  /** 消费品类ID */
  appliance_id: ApplianceId
  /** 状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED'
  /** 区分未领取的原因 */
  unclaimed_reason?: UnclaimedReason
  /** 领取的平台名称 @example 支付宝 */
  claimed_platform_name?: string
  /** 领取的地区名称 @example 重庆 */
  claimed_region_name?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/qualifications/query': Query
  }
}
