/** `v3/lovefeast/brands/` */
export interface Brands {
  _brand_id_: import('./brands/_brand_id_.js').BrandId
}
