/** `v3/pay/instal/` */
export interface Instal {
  exposure: import('./instal/exposure.js').Exposure
  partner: import('./instal/partner.js').Partner
}
