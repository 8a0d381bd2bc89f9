/** `v3/lovefeast/users/{openid}/` */
export interface Openid {
  /** 爱心餐 */
  orders: import('./_openid_/orders.js').Orders
}
