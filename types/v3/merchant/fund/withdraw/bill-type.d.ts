/** `v3/merchant/fund/withdraw/bill-type/` */
export interface BillType {
  _bill_type_: import('./bill-type/_bill_type_.js').BillTypeValue
}
