/** `v3/payscore/partner/servicequotas/` */
export interface Servicequotas {
  serviceId: import('./servicequotas/service-id.js').ServiceId
}
