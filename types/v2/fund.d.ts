/** `v2/fund/` */
export interface Fund {
  queryautowithdrawbydate: import('./fund/queryautowithdrawbydate.js').Queryautowithdrawbydate
  reautowithdrawbydate: import('./fund/reautowithdrawbydate.js').Reautowithdrawbydate
}
