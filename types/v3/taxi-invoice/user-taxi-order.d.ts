/** `v3/taxi-invoice/user-taxi-order/` */
export interface UserTaxiOrder {
  /** 出租车电子发票：根据凭证查询乘客行程单 */
  findByToken: import('./user-taxi-order/find-by-token.js').FindByToken
}
