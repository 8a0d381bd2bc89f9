/** `brand/` */
export interface Brand {
  /** 商品券、投放计划、人群包 */
  marketing: import('./brand/marketing.js').Marketing
  /** 商家名片会员 */
  cardMember: import('./brand/card-member.js').CardMember
  /** 品牌门店 */
  store: import('./brand/store.js').Store
}
