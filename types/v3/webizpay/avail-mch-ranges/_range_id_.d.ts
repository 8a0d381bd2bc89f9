/** `v3/webizpay/avail-mch-ranges/{range_id}/` */
export interface RangeId {
  /** 企业支付：添加商户标识、查询商户标识列表 */
  merchantIdentifiers: import('./_range_id_/merchant-identifiers.js').MerchantIdentifiers
}
