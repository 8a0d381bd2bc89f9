/** `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/` */
export interface BillId {
  /** 平台保证金：查询保证金赔付结果（按微信支付赔付单号） */
  _bill_id_: import('./bill-id/_bill_id_.js').BillIdValue
}
