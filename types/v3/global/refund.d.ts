/** `v3/global/refund/` */
export interface Refund {
  partner: import('./refund/partner.js').Partner
  rechargeBalance: import('./refund/recharge-balance.js').RefundRechargeBalance
}
