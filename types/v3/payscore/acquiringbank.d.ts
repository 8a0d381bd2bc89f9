/** `v3/payscore/acquiringbank/` */
export interface Acquiringbank {
  /** 微信支付分（从业机构）：从业机构预授权 */
  permissions: import('./acquiringbank/permissions.js').Permissions
  /** 微信支付分（从业机构）：从业机构创建微信支付分订单、从业机构查询微信支付分订单 */
  serviceorder: import('./acquiringbank/serviceorder.js').Serviceorder
  /** 微信支付分（从业机构）：从业机构创建先用后付订单 */
  servicepayondeliveryorder: import('./acquiringbank/servicepayondeliveryorder.js').Servicepayondeliveryorder
}
