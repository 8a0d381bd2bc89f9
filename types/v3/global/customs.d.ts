/** `v3/global/customs/` */
export interface Customs {
  orders: import('./customs/orders.js').Orders
  redeclare: import('./customs/redeclare.js').Redeclare
  verifyCertificate: import('./customs/verify-certificate.js').CustomsVerifyCertificate
}
