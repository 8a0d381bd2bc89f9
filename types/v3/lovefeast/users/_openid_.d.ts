/** `v3/lovefeast/users/{openid}/` */
export interface Openid {
  orders: import('./_openid_/orders.js').Orders
}
