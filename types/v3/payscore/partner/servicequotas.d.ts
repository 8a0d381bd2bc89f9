/** `v3/payscore/partner/servicequotas/` */
export interface Servicequotas {
  /** 微信支付分（服务商） */
  serviceId: import('./servicequotas/service-id.js').ServiceId
}
