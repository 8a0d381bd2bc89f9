/** `v3/payscore/partner/servicequotas/service-id/` */
export interface ServiceId {
  /** 微信支付分（服务商）：查询用户分层对应建议先享金额 */
  _service_id_: import('./service-id/_service_id_.js').ServiceIdValue
}
