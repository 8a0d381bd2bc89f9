/** `v2/cgi-bin/mch/customs/` */
export interface Customs {
  customdeclareorder: import('./customs/customdeclareorder.js').Customdeclareorder
  customdeclarequery: import('./customs/customdeclarequery.js').Customdeclarequery
}
