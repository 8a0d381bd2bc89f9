import type { Async, Call } from '../../../endpoint.js'
import type { PageLinks } from '../../../models/page.js'

interface Verbs {
  /**
   * 获取商品和服务税收分类对照表
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538236
   */
  get: Call<{ query: ListTaxCodes }, TaxCodeList>
}

/** `v3/new-tax-control-fapiao/merchant/tax-codes` */
export interface TaxCodes extends Verbs, Async<Verbs> {}

export interface ListTaxCodes {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 本次查询的起始位置 @example 0 */
  offset: string | number
  /** 本次查询的最大数量 @example 5 */
  limit: string | number
}

export interface TaxCodeList {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 @example 5 */
  limit: number
  /** 相关链接 */
  links?: PageLinks
  /** 本次查询到的数据 */
  data: TaxCode[]
  /** 总记录数 @example 20 */
  total_count: number
}

/** 本次查询到的数据 */
export interface TaxCode {
  /** 货物或应税劳务、服务名称 @example example_goods_name */
  goods_name: string
  /** 企业侧维护的货物或应税劳务、服务编码 @example 1 */
  goods_id?: number
  /** 商品类目 @example 出租汽车客运服务 */
  goods_category?: string
  /** 货物或应税劳务、服务编码 @example 3010101020203000000 */
  tax_code: string
  /** 税率 @example 1300 */
  tax_rate: number
  /** 税收优惠政策标识 @example NO_FAVORABLE */
  tax_prefer_mark: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/merchant/tax-codes': TaxCodes
  }
}
