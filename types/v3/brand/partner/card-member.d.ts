/** `v3/brand/partner/card-member/` */
export interface CardMember {
  /** 商家名片会员：创建会员卡模板、查询会员卡模板列表 */
  cards: import('./card-member/cards.js').Cards
  /** 商家名片会员：创建品牌会员发券活动、查询品牌会员发券活动列表 */
  membershipActivities: import('./card-member/membership-activities.js').MembershipActivities
  /** 商家名片会员：品牌会员展示付款码组件预授权 */
  payViewTokens: import('./card-member/pay-view-tokens.js').PayViewTokens
  /** 商家名片会员：入会组件预授权 */
  preAuthTokens: import('./card-member/pre-auth-tokens.js').PreAuthTokens
  /** 商家名片会员：查询用户在品牌下所有会员卡 */
  userCards: import('./card-member/user-cards.js').UserCards
  /** 商家名片会员：创建用户动态信息 */
  userFeeds: import('./card-member/user-feeds.js').UserFeeds
  /** 商家名片会员 */
  userPoints: import('./card-member/user-points.js').UserPoints
}
