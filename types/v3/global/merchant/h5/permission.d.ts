/** `v3/global/merchant/h5/permission/` */
export interface Permission {
  _sub_mchid_: import('./permission/_sub_mchid_.js').SubMchid
  applications: import('./permission/applications.js').Applications
  domain: import('./permission/domain.js').Domain
}
