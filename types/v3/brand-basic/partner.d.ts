/** `v3/brand-basic/partner/` */
export interface Partner {
  brands: import('./partner/brands.js').Brands
}
