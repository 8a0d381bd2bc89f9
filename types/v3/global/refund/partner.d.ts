/** `v3/global/refund/partner/` */
export interface Partner {
  rechargeBalance: import('./partner/recharge-balance.js').RechargeBalance
}
