/** `v3/marketing/busifavor/coupons/{card_id}/` */
export interface CardId {
  /** 商家券：发放消费卡 */
  send: import('./_card_id_/send.js').Send
}
