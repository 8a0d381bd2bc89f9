/** `v3/offlinefacemch/organizations/{organization_id}/` */
export interface OrganizationId {
  users: import('./_organization_id_/users.js').Users
}
