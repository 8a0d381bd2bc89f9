/** `brand/card-member/` */
export interface CardMember {
  /** 商家名片会员：创建会员卡模板、查询会员卡模板列表 */
  cards: import('./card-member/cards.js').Cards
  /** 商家名片会员：查询用户在品牌下所有会员卡 */
  userCards: import('./card-member/user-cards.js').UserCards
  /** 商家名片会员：创建预授权token */
  preAuthTokens: import('./card-member/pre-auth-tokens.js').PreAuthTokens
  /** 商家名片会员：创建用户动态信息 */
  userFeeds: import('./card-member/user-feeds.js').UserFeeds
  /** 商家名片会员 */
  userPoints: import('./card-member/user-points.js').UserPoints
  /** 商家名片会员 */
  media: import('./card-member/media.js').Media
}
