/** `v3/brand-basic/partner/brands/` */
export interface Brands {
  _brand_id_: import('./brands/_brand_id_.js').BrandId
}
