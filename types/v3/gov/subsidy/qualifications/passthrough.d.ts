/** `v3/gov/subsidy/qualifications/passthrough/` */
export interface Passthrough {
  cancel: import('./passthrough/cancel.js').Cancel
  claim: import('./passthrough/claim.js').Claim
  query: import('./passthrough/query.js').Query
}
