/** `v3/smartguide/` */
export interface Smartguide {
  /** 支付即服务：服务人员注册、服务人员查询 */
  guides: import('./smartguide/guides.js').Guides
}
