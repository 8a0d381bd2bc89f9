/** `v3/brand-basic/partner/brands/{brand_id}/` */
export interface BrandId {
  productAuthorities: import('./_brand_id_/product-authorities.js').ProductAuthorities
}
