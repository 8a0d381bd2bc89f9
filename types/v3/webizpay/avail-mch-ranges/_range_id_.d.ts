/** `v3/webizpay/avail-mch-ranges/{range_id}/` */
export interface RangeId {
  merchantIdentifiers: import('./_range_id_/merchant-identifiers.js').MerchantIdentifiers
}
