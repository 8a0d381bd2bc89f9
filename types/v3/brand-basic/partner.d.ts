/** `v3/brand-basic/partner/` */
export interface Partner {
  /** 品牌服务商授权 */
  brands: import('./partner/brands.js').Brands
}
