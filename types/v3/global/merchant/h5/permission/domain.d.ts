/** `v3/global/merchant/h5/permission/domain/` */
export interface Domain {
  /** H5支付权限：创建H5支付域名修改申请单 */
  applications: import('./domain/applications.js').Applications
}
