/** `v3/global/merchant/h5/` */
export interface H5 {
  /** H5支付权限 */
  permission: import('./h5/permission.js').Permission
}
