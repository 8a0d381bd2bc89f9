/** `v2/cgi-bin/mch/` */
export interface Mch {
  customs: import('./mch/customs.js').Customs
  newcustoms: import('./mch/newcustoms.js').Newcustoms
}
