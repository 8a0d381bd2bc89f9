/** `global/v3/customs/` */
export interface Customs {
  /** 清关报关（全球接入点）：报关、报关查询、报关信息修改 */
  orders: import('./customs/orders.js').Orders
  /** 清关报关（全球接入点）：报关重推 */
  redeclare: import('./customs/redeclare.js').Redeclare
  /** 清关报关（全球接入点）：身份信息校验 */
  verifyCertificate: import('./customs/verify-certificate.js').VerifyCertificate
}
