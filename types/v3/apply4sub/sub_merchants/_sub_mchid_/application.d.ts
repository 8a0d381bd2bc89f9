/** `v3/apply4sub/sub_merchants/{sub_mchid}/application/` */
export interface Application {
  /** 特约商户结算账户：查询结算账户修改申请状态 */
  _application_no_: import('./application/_application_no_.js').ApplicationNo
}
