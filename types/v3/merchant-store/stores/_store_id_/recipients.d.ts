/** `v3/merchant-store/stores/{store_id}/recipients/` */
export interface Recipients {
  /** 连锁品牌门店：绑定门店收款信息 */
  bind: import('./recipients/bind.js').Bind
  /** 连锁品牌门店：解除门店收款信息绑定 */
  unbind: import('./recipients/unbind.js').Unbind
}
