/** `v3/marketing/busifavor/coupons/{card_id}/` */
export interface CardId {
  send: import('./_card_id_/send.js').Send
}
