/** `v3/global/merchant/` */
export interface Merchant {
  h5: import('./merchant/h5.js').H5
}
