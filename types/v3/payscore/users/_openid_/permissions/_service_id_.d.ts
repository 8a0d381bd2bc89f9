/** `v3/payscore/users/{openid}/permissions/{service_id}/` */
export interface ServiceId {
  /** 微信支付分：商户解除用户授权关系 */
  terminate: import('./_service_id_/terminate.js').Terminate
}
