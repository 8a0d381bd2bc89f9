/** `v3/payscore/partner/` */
export interface Partner {
  /** 微信支付分（服务商）：商户预授权 */
  permissions: import('./partner/permissions.js').Permissions
  /** 微信支付分（服务商）：收付通子商户申请绑定支付分服务 */
  serviceAccountApplications: import('./partner/service-account-applications.js').ServiceAccountApplications
  /** 微信支付分（服务商）：创建支付分订单、查询支付分订单 */
  serviceorder: import('./partner/serviceorder.js').Serviceorder
  /** 微信支付分（服务商）：创建先用后付订单 */
  servicepayondeliveryorder: import('./partner/servicepayondeliveryorder.js').Servicepayondeliveryorder
  /** 微信支付分（服务商） */
  servicequotas: import('./partner/servicequotas.js').Servicequotas
}
