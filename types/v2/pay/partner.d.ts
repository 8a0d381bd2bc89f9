/** `v2/pay/partner/` */
export interface Partner {
  paporderquery: import('./partner/paporderquery.js').Paporderquery
  pappayapply: import('./partner/pappayapply.js').Pappayapply
}
