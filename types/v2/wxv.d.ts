/** `v2/wxv/` */
export interface Wxv {
  /** 免押租借/免押速住（APIv2）：撤销租借订单 */
  cancelbill: import('./wxv/cancelbill.js').Cancelbill
  /** 免押租借/免押速住（APIv2）：修改租借订单 */
  changerentmoney: import('./wxv/changerentmoney.js').Changerentmoney
  /** 免押租借/免押速住（APIv2）：创建速住订单 */
  createhotelbill: import('./wxv/createhotelbill.js').Createhotelbill
  /** 免押租借/免押速住（APIv2）：创建租借订单 */
  createrentbill: import('./wxv/createrentbill.js').Createrentbill
  /** 免押租借/免押速住（APIv2）：完结速住订单 */
  finishhotelbill: import('./wxv/finishhotelbill.js').Finishhotelbill
  /** 免押租借/免押速住（APIv2）：完结租借订单 */
  finishrentbill: import('./wxv/finishrentbill.js').Finishrentbill
  /** 免押租借/免押速住（APIv2）：查询速住订单 */
  queryhotelbill: import('./wxv/queryhotelbill.js').Queryhotelbill
  /** 免押租借/免押速住（APIv2）：查询租借订单 */
  queryrentbill: import('./wxv/queryrentbill.js').Queryrentbill
}
