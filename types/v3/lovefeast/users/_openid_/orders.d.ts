/** `v3/lovefeast/users/{openid}/orders/` */
export interface Orders {
  brandId: import('./orders/brand-id.js').BrandId
  outTradeNo: import('./orders/out-trade-no.js').OutTradeNo
}
