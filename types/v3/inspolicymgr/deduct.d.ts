/** `v3/inspolicymgr/deduct/` */
export interface Deduct {
  authorizations: import('./deduct/authorizations.js').Authorizations
  policies: import('./deduct/policies.js').Policies
}
