/** `v3/brand/` */
export interface Brand {
  applyments: import('./brand/applyments.js').Applyments
  card: import('./brand/card.js').Card
  marketing: import('./brand/marketing.js').Marketing
  partner: import('./brand/partner.js').Partner
  profitsharing: import('./brand/profitsharing.js').Profitsharing
}
