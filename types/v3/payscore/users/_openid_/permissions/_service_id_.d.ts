/** `v3/payscore/users/{openid}/permissions/{service_id}/` */
export interface ServiceId {
  terminate: import('./_service_id_/terminate.js').Terminate
}
