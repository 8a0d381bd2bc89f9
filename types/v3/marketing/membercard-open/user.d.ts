/** `v3/marketing/membercard-open/user/` */
export interface User {
  /** 会员卡：查询用户在品牌下所有会员卡 */
  cards: import('./user/cards.js').Cards
}
