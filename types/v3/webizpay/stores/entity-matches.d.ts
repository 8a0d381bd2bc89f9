import type { Async, Call, Rfc3339 } from '../../../endpoint.js'
import type { EntityMatchState } from '../../../models/webizpay.js'

interface Verbs {
  /**
   * 发起门店主体匹配
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507136
   */
  post: Call<{ json: StartEntityMatch }, StartedEntityMatch>
}

/** `v3/webizpay/stores/entity-matches` */
export interface EntityMatches extends Verbs, Async<Verbs> {
  /** 企业支付：查询门店主体匹配结果 */
  _batch_id_: import('./entity-matches/_batch_id_.js').BatchId
}

export interface StartEntityMatch {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户主体匹配批次单号 @example batch12345678 */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: MatchDetail[]
}

export interface StartedEntityMatch {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户主体匹配批次单号 @example batch12345678 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 @example 1030000071201xxxxx */
  batch_id: string
  /** 批次创建时间 @example 2023-06-08T10:34:56+08:00 */
  time: Rfc3339
  /** 批次状态 */
  state: EntityMatchState
}

/** 主体匹配明细列表 */
export interface MatchDetail {
  /** 门店统一社会信用代码 @example 91110000710926094P */
  organization_code: string
  /** 门店名称 @example 微信小店 */
  store_name: string
  /** 需要查询的支付产品 */
  product_type: 'CODE_PAY' | 'NONE'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/stores/entity-matches': EntityMatches
  }
}
