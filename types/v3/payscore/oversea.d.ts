/** `v3/payscore/oversea/` */
export interface Oversea {
  /** 微信支付分（海外从业机构） */
  partner: import('./oversea/partner.js').Partner
}
