/** `v3/password-exempt-contract/contracts/service-id/` */
export interface ServiceId {
  /** 免密支付 */
  _service_id_: import('./service-id/_service_id_.js').ServiceIdValue
}
