/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/` */
export interface UserIdValue {
  /** K12刷脸代扣·机构用户：解除刷脸用户签约关系接口 */
  terminateContract: import('./_user_id_/terminate-contract.js').TerminateContract
}
