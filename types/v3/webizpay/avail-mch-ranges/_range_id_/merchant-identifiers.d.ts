import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 添加商户标识
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205631
   */
  post: Call<
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
      json: AddMerchantIdentifier
    },
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
    }
  >
  /**
   * 查询商户标识列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017205633
   */
  get: Call<
    {
      /** 可用商户范围id @example 89f5123e-5ad4-4e0e-89b1-63ced0c798c5 */
      range_id: string
      query: ListMerchantIdentifiers
    },
    MerchantIdentifierList
  >
}

/** `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` */
export interface MerchantIdentifiers extends Verbs, Async<Verbs> {
  /** 企业支付：删除商户标识 */
  _merchant_identifier_: import('./merchant-identifiers/_merchant_identifier_.js').MerchantIdentifier
}

export interface AddMerchantIdentifier {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户标识值 @example 91110000710926094P */
  merchant_identifier: string
}

export interface ListMerchantIdentifiers {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 分页开始位置 @example 0 */
  offset: string | number
  /** 分页大小 @example 100 */
  limit: string | number
}

export interface MerchantIdentifierList {
  /** 分页开始位置 @example 0 */
  offset: number
  /** 分页大小 @example 100 */
  limit: number
  /** 实际返回数量 @example 100 */
  count: number
  /** 总数量 @example 1000 */
  total_count: number
  /** 商户标识列表 @example 91110000710926094P */
  data: string[]
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': MerchantIdentifiers
  }
}
