/** `v3/global/merchant/h5/permission/` */
export interface Permission {
  /** H5支付权限：查询子商户H5支付权限状态 */
  _sub_mchid_: import('./permission/_sub_mchid_.js').SubMchid
  /** H5支付权限：创建H5支付权限申请单 */
  applications: import('./permission/applications.js').Applications
  /** H5支付权限 */
  domain: import('./permission/domain.js').Domain
}
