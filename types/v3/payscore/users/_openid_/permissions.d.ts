/** `v3/payscore/users/{openid}/permissions/` */
export interface Permissions {
  _service_id_: import('./permissions/_service_id_.js').ServiceId
}
