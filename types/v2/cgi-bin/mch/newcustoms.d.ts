/** `v2/cgi-bin/mch/newcustoms/` */
export interface Newcustoms {
  customdeclareredeclare: import('./newcustoms/customdeclareredeclare.js').Customdeclareredeclare
}
