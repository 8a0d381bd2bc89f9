import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询品牌产品权限
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get: Call<
    {
      /** 品牌ID @example 123456789 */
      brand_id: string
    },
    ProductAuthority
  >
}

/** `v3/brand-basic/partner/brands/{brand_id}/product-authorities` */
export interface ProductAuthorities extends Verbs, Async<Verbs> {}

export interface ProductAuthority {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY'
  /** 授权产品权限 */
  authorization_product?: (
    | 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD'
    | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK'
    | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE'
    | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'
  )[]
  /** 更新时间 @example 2025-05-20T13:29:35+08:00 */
  update_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand-basic/partner/brands/{brand_id}/product-authorities': ProductAuthorities
  }
}
