import type { Async, Call } from '../../../../endpoint.js'
import type { EntityMatchState } from '../../../../models/webizpay.js'

interface Verbs {
  /**
   * 查询门店主体匹配结果
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507133
   */
  get: Call<
    {
      /** 微信支付主体匹配批次单号 @example 1030000071201xxxxx */
      batch_id: string
      query: {
        /** 服务商商户号 @example 12341234 */
        sp_mchid: string
      }
    },
    EntityMatch
  >
}

/** `v3/webizpay/stores/entity-matches/{batch_id}` */
export interface BatchId extends Verbs, Async<Verbs> {}

export interface EntityMatch {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户主体匹配批次单号 @example batch12345678 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 @example 1030000071201xxxxx */
  batch_id: string
  /** 批次状态 */
  state: EntityMatchState
  /** 主体匹配明细列表 */
  match_results?: MatchResult[]
}

/** 主体匹配明细列表 */
export interface MatchResult {
  /** 门店统一社会信用代码 @example 91110000710926094P */
  organization_code: string
  /** 门店名称 @example 微信小店 */
  store_name: string
  /** 是否存在满足条件微信支付商户号 */
  has_valid_mchid: boolean
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/stores/entity-matches/{batch_id}': BatchId
  }
}
