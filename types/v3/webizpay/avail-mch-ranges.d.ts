import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 创建可用商户范围
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205621
   */
  post: Call<
    { json: CreateAvailMchRange },
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
    }
  >
  /**
   * 查询可用商户范围列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205627
   */
  get: Call<
    {
      query: {
        /** 服务商商户号 @example 12341234 */
        sp_mchid: string
      }
    },
    AvailMchRangeList
  >
}

/** `v3/webizpay/avail-mch-ranges` */
export interface AvailMchRanges extends Verbs, Async<Verbs> {
  /** 企业支付 */
  _range_id_: import('./avail-mch-ranges/_range_id_.js').RangeId
}

export interface CreateAvailMchRange {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

export interface AvailMchRangeList {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: Range[]
}

/** 可用商户范围列表 */
export interface Range {
  /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
  range_id?: string
  /** 商户标识类型 */
  identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/avail-mch-ranges': AvailMchRanges
  }
}
