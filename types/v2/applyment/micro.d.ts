/** `v2/applyment/micro/` */
export interface Micro {
  /** 小微商户进件（APIv2）：查询申请状态 */
  getstate: import('./micro/getstate.js').Getstate
  /** 小微商户进件（APIv2）：查询升级申请单状态 */
  getupgradestate: import('./micro/getupgradestate.js').Getupgradestate
  /** 小微商户进件（APIv2）：修改结算银行卡 */
  modifyarchives: import('./micro/modifyarchives.js').Modifyarchives
  /** 小微商户进件（APIv2）：修改联系信息 */
  modifycontactinfo: import('./micro/modifycontactinfo.js').Modifycontactinfo
  /** 小微商户进件（APIv2）：签约报备 */
  signcontract: import('./micro/signcontract.js').Signcontract
  /** 小微商户进件（APIv2）：申请入驻 */
  submit: import('./micro/submit.js').Submit
  /** 小微商户进件（APIv2）：提交升级申请单 */
  submitupgrade: import('./micro/submitupgrade.js').Submitupgrade
}
