/** `v3/offlinefacemch/` */
export interface Offlinefacemch {
  organizations: import('./offlinefacemch/organizations.js').Organizations
  tokens: import('./offlinefacemch/tokens.js').Tokens
}
