/** `v3/marketing/membercard-open/cards/{card_id}/users/` */
export interface Users {
  import: import('./users/import.js').Import
}
