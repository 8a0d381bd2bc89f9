/** `v3/merchant-store/stores/{store_id}/recipients/` */
export interface Recipients {
  bind: import('./recipients/bind.js').Bind
  unbind: import('./recipients/unbind.js').Unbind
}
