/** `v3/marketing/busifavor/coupons/` */
export interface Coupons {
  /** 商家券 */
  _card_id_: import('./coupons/_card_id_.js').CardId
  /** 商家券：关联订单信息 */
  associate: import('./coupons/associate.js').Associate
  /** 商家券：使券失效 */
  deactivate: import('./coupons/deactivate.js').Deactivate
  /** 商家券：取消关联订单信息 */
  disassociate: import('./coupons/disassociate.js').Disassociate
  /** 商家券：申请退券 */
  return: import('./coupons/return.js').Return
  /** 商家券：向用户发券 */
  send: import('./coupons/send.js').Send
  /** 商家券：核销用户券 */
  use: import('./coupons/use.js').Use
}
