import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { PageLinks } from '../../../models/page.js'

interface Verbs {
  /**
   * 获取邀请开通的商户信息
   * @remarks 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015941524
   */
  get: Call<{ query: ListListspinvitemchinfos }, ListspinvitemchinfoList>
}

/** `v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` */
export interface Listspinvitemchinfo extends Verbs, Async<Verbs> {}

export interface ListListspinvitemchinfos {
  /** 查询时间起 @example 2020-07-01T12:00:00+08:00 */
  query_time_start: Rfc3339
  /** 查询时间止 @example 2020-07-02T12:00:00+08:00 */
  query_time_end: Rfc3339
  /** 本次查询的起始位置 @example 10 */
  offset: string | number
  /** 本次查询的最大数量 @example 1 */
  limit: string | number
  /** 服务商邀请code @example code_20200101_123 */
  invite_code?: string
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
}

export interface ListspinvitemchinfoList {
  /** 总数 @example 50 */
  total_count: number
  /** 本次查询的起始位置 @example 10 */
  offset: number
  /** 本次查询的最大数量 @example 1 */
  limit: number
  /** 相关链接 */
  links?: PageLinks
  /** 邀请的商户结果 */
  mch_invite_result_list?: MchInviteResult[]
}

/** 邀请的商户结果 */
export interface MchInviteResult {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 商户邀请的状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
  /** 商户名称 @example 示例（深圳）有限公司 */
  ep_name: string
  /** 商户税号 @example 9144050071126766XG */
  tax_id: string
  /** 服务商邀请code @example code_20200101_123 */
  invite_code: string
  /** 商户操作时间 @example 2020-07-01T00:00:00+08:00 */
  operate_time: Rfc3339
  /** 商户邀请失败错误码 */
  invite_failed_code?:
    | 'UNKNOWN_TAX_INFO'
    | 'INVALID_COMPANY_INFO'
    | 'NOT_MEET_ACCESS_CONDITION'
    | 'NOT_IN_PILOT_SCOPE'
    | 'MISSING_TAX_AUTHORITY_CODE'
    | 'MERCHANT_INFO_NOT_SET'
    | 'UNKNOWN_ERROR'
  /** 商户邀请失败的原因 @example 示例失败原因 */
  invite_failed_reason?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': Listspinvitemchinfo
  }
}
