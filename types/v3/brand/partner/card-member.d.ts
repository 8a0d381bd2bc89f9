/** `v3/brand/partner/card-member/` */
export interface CardMember {
  cards: import('./card-member/cards.js').Cards
  membershipActivities: import('./card-member/membership-activities.js').MembershipActivities
  payViewTokens: import('./card-member/pay-view-tokens.js').PayViewTokens
  preAuthTokens: import('./card-member/pre-auth-tokens.js').PreAuthTokens
  userCards: import('./card-member/user-cards.js').UserCards
  userFeeds: import('./card-member/user-feeds.js').UserFeeds
  userPoints: import('./card-member/user-points.js').UserPoints
}
