/** `v3/global/merchant/h5/permission/domain/` */
export interface Domain {
  applications: import('./domain/applications.js').Applications
}
