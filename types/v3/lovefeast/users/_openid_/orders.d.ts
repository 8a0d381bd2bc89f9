/** `v3/lovefeast/users/{openid}/orders/` */
export interface Orders {
  /** 爱心餐 */
  brandId: import('./orders/brand-id.js').BrandId
  /** 爱心餐 */
  outTradeNo: import('./orders/out-trade-no.js').OutTradeNo
}
