/** `v3/brand/partner/` */
export interface Partner {
  /** 商家名片会员 */
  cardMember: import('./partner/card-member.js').CardMember
  /** 品牌门店 */
  store: import('./partner/store.js').Store
}
