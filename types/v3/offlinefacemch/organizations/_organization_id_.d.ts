/** `v3/offlinefacemch/organizations/{organization_id}/` */
export interface OrganizationId {
  /** K12刷脸代扣·机构用户 */
  users: import('./_organization_id_/users.js').Users
}
