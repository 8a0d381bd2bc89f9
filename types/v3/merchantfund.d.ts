/** `v3/merchantfund/` */
export interface Merchantfund {
  /** 来账识别 */
  merchant: import('./merchantfund/merchant.js').Merchant
  /** 来账识别 */
  partner: import('./merchantfund/partner.js').Partner
}
