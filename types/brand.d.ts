/** `brand/` */
export interface Brand {
  /** 商品券、投放计划、人群包 */
  marketing: import('./brand/marketing.js').Marketing
}
