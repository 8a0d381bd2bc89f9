/** `v2/secapi/mch/` */
export interface Mch {
  /** 商户管理（APIv2）：进件子商户 */
  _addinstitutionsub_: import('./mch/addInstitutionsub.js').AddInstitutionsubVariable
  /** 商户管理（APIv2）：修改子商户 */
  _modifyinstitutionsub_: import('./mch/modifyInstitutionsub.js').ModifyInstitutionsubVariable
  /** 商户管理（APIv2）：查询子商户 */
  _queryinstitutionsub_: import('./mch/queryInstitutionsub.js').QueryInstitutionsubVariable
  /** 商户管理（APIv2）：新增子商户开发配置 */
  addsubdevconfig: import('./mch/addsubdevconfig.js').Addsubdevconfig
  /** 商户管理（APIv2）：银行服务商特约子商户指定渠道号 */
  channelsetting: import('./mch/channelsetting.js').Channelsetting
  /** 商户管理（APIv2）：银行特约商户信息修改 */
  modifymchinfo: import('./mch/modifymchinfo.js').Modifymchinfo
  /** 商户管理（APIv2）：配置查询 */
  querysubdevconfig: import('./mch/querysubdevconfig.js').Querysubdevconfig
  /** 商户管理（APIv2）：特约商户录入与查询 */
  submchmanage: import('./mch/submchmanage.js').Submchmanage
  /** 商户管理（APIv2）：图片上传 */
  uploadmedia: import('./mch/uploadmedia.js').Uploadmedia
}
