/** `v3/lovefeast/users/{openid}/orders/brand-id/` */
export interface BrandId {
  _brand_id_: import('./brand-id/_brand_id_.js').BrandIdValue
}
