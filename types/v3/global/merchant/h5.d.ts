/** `v3/global/merchant/h5/` */
export interface H5 {
  permission: import('./h5/permission.js').Permission
}
