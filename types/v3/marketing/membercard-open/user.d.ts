/** `v3/marketing/membercard-open/user/` */
export interface User {
  cards: import('./user/cards.js').Cards
}
