/** `v3/payscore/oversea/partner/` */
export interface Partner {
  /** 微信支付分（海外从业机构）：创建支付分订单、查询支付分订单 */
  serviceorder: import('./partner/serviceorder.js').Serviceorder
}
