/** `v3/marketing/busifavor/coupons/` */
export interface Coupons {
  _card_id_: import('./coupons/_card_id_.js').CardId
  associate: import('./coupons/associate.js').Associate
  deactivate: import('./coupons/deactivate.js').Deactivate
  disassociate: import('./coupons/disassociate.js').Disassociate
  return: import('./coupons/return.js').Return
  send: import('./coupons/send.js').Send
  use: import('./coupons/use.js').Use
}
