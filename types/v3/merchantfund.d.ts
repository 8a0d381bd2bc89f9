/** `v3/merchantfund/` */
export interface Merchantfund {
  merchant: import('./merchantfund/merchant.js').Merchant
  partner: import('./merchantfund/partner.js').Partner
}
