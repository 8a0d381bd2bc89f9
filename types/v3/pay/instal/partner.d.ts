/** `v3/pay/instal/partner/` */
export interface Partner {
  exposure: import('./partner/exposure.js').Exposure
}
