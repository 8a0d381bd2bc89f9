/** `v3/transaction-block/transaction-block-submissions/sub-mchid/` */
export interface SubMchid {
  /** 交易拦截记录：发起交易拦截申诉 */
  _sub_mchid_: import('./sub-mchid/_sub_mchid_.js').SubMchidValue
}
