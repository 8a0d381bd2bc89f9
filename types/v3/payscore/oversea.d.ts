/** `v3/payscore/oversea/` */
export interface Oversea {
  partner: import('./oversea/partner.js').Partner
}
