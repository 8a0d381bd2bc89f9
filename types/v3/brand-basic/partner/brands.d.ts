/** `v3/brand-basic/partner/brands/` */
export interface Brands {
  /** 品牌服务商授权 */
  _brand_id_: import('./brands/_brand_id_.js').BrandId
}
