/** `v3/brand-basic/` */
export interface BrandBasic {
  partner: import('./brand-basic/partner.js').Partner
}
