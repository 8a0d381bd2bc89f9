/** `v2/fund/` */
export interface Fund {
  /** 小微商户提现（APIv2）：查询提现状态 */
  queryautowithdrawbydate: import('./fund/queryautowithdrawbydate.js').Queryautowithdrawbydate
  /** 小微商户提现（APIv2）：重新发起提现 */
  reautowithdrawbydate: import('./fund/reautowithdrawbydate.js').Reautowithdrawbydate
}
