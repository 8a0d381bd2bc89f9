/** `v2/pay/` */
export interface Pay {
  closecombinedorder: import('./pay/closecombinedorder.js').Closecombinedorder
  closeorder: import('./pay/closeorder.js').Closeorder
  combinedorder: import('./pay/combinedorder.js').Combinedorder
  contractorder: import('./pay/contractorder.js').Contractorder
  downloadbill: import('./pay/downloadbill.js').Downloadbill
  downloadfundflow: import('./pay/downloadfundflow.js').Downloadfundflow
  facepay: import('./pay/facepay.js').Facepay
  facepayquery: import('./pay/facepayquery.js').Facepayquery
  micropay: import('./pay/micropay.js').Micropay
  orderquery: import('./pay/orderquery.js').Orderquery
  paporderquery: import('./pay/paporderquery.js').Paporderquery
  pappayapply: import('./pay/pappayapply.js').Pappayapply
  partner: import('./pay/partner.js').Partner
  profitsharingaddreceiver: import('./pay/profitsharingaddreceiver.js').Profitsharingaddreceiver
  profitsharingmerchantratioquery: import('./pay/profitsharingmerchantratioquery.js').Profitsharingmerchantratioquery
  profitsharingorderamountquery: import('./pay/profitsharingorderamountquery.js').Profitsharingorderamountquery
  profitsharingquery: import('./pay/profitsharingquery.js').Profitsharingquery
  profitsharingremovereceiver: import('./pay/profitsharingremovereceiver.js').Profitsharingremovereceiver
  profitsharingreturnquery: import('./pay/profitsharingreturnquery.js').Profitsharingreturnquery
  querycombinedorder: import('./pay/querycombinedorder.js').Querycombinedorder
  queryexchagerate: import('./pay/queryexchagerate.js').Queryexchagerate
  refundquery: import('./pay/refundquery.js').Refundquery
  refundqueryv2: import('./pay/refundqueryv2.js').Refundqueryv2
  settlementquery: import('./pay/settlementquery.js').Settlementquery
  unifiedorder: import('./pay/unifiedorder.js').Unifiedorder
}
