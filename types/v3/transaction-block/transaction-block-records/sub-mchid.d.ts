/** `v3/transaction-block/transaction-block-records/sub-mchid/` */
export interface SubMchid {
  /** 交易拦截记录：分页查询子商户名下的交易拦截记录 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
