import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询sn码状态
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<
    { json: ListSnCodes },
    {
      /** sn码状态数组 */
      goods_sn_list: GoodsSn[]
    }
  >
}

/** `v3/gov/subsidy/sncode/query` */
export interface Query extends Verbs, Async<Verbs> {}

export interface ListSnCodes {
  /** S/N码集合 @example 9CC0AC186027 */
  sn_code_list: string[]
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
}

/** sn码状态数组 */
export interface GoodsSn {
  /** S/N码 @example fallervuh */
  sn_code: string
  /** 状态 */
  state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE'
  /** 不可售的原因 */
  not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/sncode/query': Query
  }
}
