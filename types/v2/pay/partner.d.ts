/** `v2/pay/partner/` */
export interface Partner {
  /** 委托代扣（APIv2）：查询订单 */
  paporderquery: import('./partner/paporderquery.js').Paporderquery
  /** 委托代扣（APIv2）：申请扣款 */
  pappayapply: import('./partner/pappayapply.js').Pappayapply
}
