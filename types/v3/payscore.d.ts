/** `v3/payscore/` */
export interface Payscore {
  /** 微信支付分（从业机构） */
  acquiringbank: import('./payscore/acquiringbank.js').Acquiringbank
  /** 微信支付分：商户申请获取对账单 */
  merchantBill: import('./payscore/merchant-bill.js').MerchantBill
  /** 微信支付分（海外从业机构） */
  oversea: import('./payscore/oversea.js').Oversea
  /** 微信支付分（服务商） */
  partner: import('./payscore/partner.js').Partner
  /** 先享后付：创建先享后付订单、查询先享后付订单 */
  payafterOrders: import('./payscore/payafter-orders.js').PayafterOrders
  /** 微信支付分：商户预授权 */
  permissions: import('./payscore/permissions.js').Permissions
  /** 支付分签约计划 */
  plan: import('./payscore/plan.js').Plan
  /** 微信支付分：创建支付分订单、查询支付分订单 */
  serviceorder: import('./payscore/serviceorder.js').Serviceorder
  /** 先用后付：创建先用后付订单 */
  servicepayondeliveryorder: import('./payscore/servicepayondeliveryorder.js').Servicepayondeliveryorder
  /** 支付分签约计划 */
  signPlan: import('./payscore/sign-plan.js').SignPlan
  /** 支付分智慧零售：创建智慧零售订单、查询智慧零售订单 */
  smartretailOrders: import('./payscore/smartretail-orders.js').SmartretailOrders
  /** 微信支付分：查询用户授权状态 */
  userServiceState: import('./payscore/user-service-state.js').UserServiceState
  /** 微信支付分 */
  users: import('./payscore/users.js').Users
}
