/** `v3/global/merchant/` */
export interface Merchant {
  /** H5支付权限 */
  h5: import('./merchant/h5.js').H5
}
