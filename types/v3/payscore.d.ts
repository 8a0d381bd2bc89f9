/** `v3/payscore/` */
export interface Payscore {
  acquiringbank: import('./payscore/acquiringbank.js').Acquiringbank
  merchantBill: import('./payscore/merchant-bill.js').MerchantBill
  oversea: import('./payscore/oversea.js').Oversea
  partner: import('./payscore/partner.js').Partner
  payafterOrders: import('./payscore/payafter-orders.js').PayafterOrders
  permissions: import('./payscore/permissions.js').Permissions
  plan: import('./payscore/plan.js').Plan
  serviceorder: import('./payscore/serviceorder.js').Serviceorder
  servicepayondeliveryorder: import('./payscore/servicepayondeliveryorder.js').Servicepayondeliveryorder
  signPlan: import('./payscore/sign-plan.js').SignPlan
  smartretailOrders: import('./payscore/smartretail-orders.js').SmartretailOrders
  userServiceState: import('./payscore/user-service-state.js').UserServiceState
  users: import('./payscore/users.js').Users
}
