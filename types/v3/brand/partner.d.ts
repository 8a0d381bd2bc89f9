/** `v3/brand/partner/` */
export interface Partner {
  cardMember: import('./partner/card-member.js').CardMember
  store: import('./partner/store.js').Store
}
