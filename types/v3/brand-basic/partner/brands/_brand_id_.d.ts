/** `v3/brand-basic/partner/brands/{brand_id}/` */
export interface BrandId {
  /** 品牌服务商授权：查询品牌产品权限 */
  productAuthorities: import('./_brand_id_/product-authorities.js').ProductAuthorities
}
