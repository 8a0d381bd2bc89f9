/** `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/` */
export interface BillId {
  _bill_id_: import('./bill-id/_bill_id_.js').BillIdValue
}
