/** `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/` */
export interface BillId {
  /** 平台收付通·保险理赔：查询保险理赔结果（按微信支付赔付单号） */
  _bill_id_: import('./bill-id/_bill_id_.js').BillIdValue
}
