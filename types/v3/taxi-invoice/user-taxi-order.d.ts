/** `v3/taxi-invoice/user-taxi-order/` */
export interface UserTaxiOrder {
  findByToken: import('./user-taxi-order/find-by-token.js').FindByToken
}
