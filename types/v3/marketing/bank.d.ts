/** `v3/marketing/bank/` */
export interface Bank {
  packages: import('./bank/packages.js').Packages
}
