/** `v2/cgi-bin/mch/newcustoms/` */
export interface Newcustoms {
  /** 清关报关（APIv2）：订单附加信息重推接口 */
  customdeclareredeclare: import('./newcustoms/customdeclareredeclare.js').Customdeclareredeclare
}
