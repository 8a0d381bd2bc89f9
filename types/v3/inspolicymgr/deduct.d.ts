/** `v3/inspolicymgr/deduct/` */
export interface Deduct {
  /** 微信保单服务：提交保单授权信息 */
  authorizations: import('./deduct/authorizations.js').Authorizations
  /** 微信保单服务：上传保单 */
  policies: import('./deduct/policies.js').Policies
}
