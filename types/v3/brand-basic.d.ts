/** `v3/brand-basic/` */
export interface BrandBasic {
  /** 品牌服务商授权 */
  partner: import('./brand-basic/partner.js').Partner
}
