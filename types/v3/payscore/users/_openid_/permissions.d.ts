/** `v3/payscore/users/{openid}/permissions/` */
export interface Permissions {
  /** 微信支付分 */
  _service_id_: import('./permissions/_service_id_.js').ServiceId
}
