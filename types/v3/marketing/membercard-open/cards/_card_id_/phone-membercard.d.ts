/** `v3/marketing/membercard-open/cards/{card_id}/phone-membercard/` */
export interface PhoneMembercard {
  import: import('./phone-membercard/import.js').Import
}
