/** `v2/cgi-bin/mch/customs/` */
export interface Customs {
  /** 清关报关（APIv2）：订单附加信息提交接口 */
  customdeclareorder: import('./customs/customdeclareorder.js').Customdeclareorder
  /** 清关报关（APIv2）：订单附加信息查询接口 */
  customdeclarequery: import('./customs/customdeclarequery.js').Customdeclarequery
}
