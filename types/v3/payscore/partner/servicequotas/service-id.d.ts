/** `v3/payscore/partner/servicequotas/service-id/` */
export interface ServiceId {
  _service_id_: import('./service-id/_service_id_.js').ServiceIdValue
}
