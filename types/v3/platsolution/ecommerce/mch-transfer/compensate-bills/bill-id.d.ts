/** `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/` */
export interface BillId {
  /** 平台收付通·售后赔付：查询赔付结果（按微信支付赔付单号） */
  _bill_id_: import('./bill-id/_bill_id_.js').BillIdValue
}
