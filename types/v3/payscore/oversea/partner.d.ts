/** `v3/payscore/oversea/partner/` */
export interface Partner {
  serviceorder: import('./partner/serviceorder.js').Serviceorder
}
