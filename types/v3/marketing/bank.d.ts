/** `v3/marketing/bank/` */
export interface Bank {
  /** 定向用户号码包 */
  packages: import('./bank/packages.js').Packages
}
