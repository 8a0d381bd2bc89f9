/** `v2/cgi-bin/mch/` */
export interface Mch {
  /** 清关报关（APIv2） */
  customs: import('./mch/customs.js').Customs
  /** 清关报关（APIv2） */
  newcustoms: import('./mch/newcustoms.js').Newcustoms
}
