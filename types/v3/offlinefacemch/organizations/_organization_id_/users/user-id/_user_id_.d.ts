/** `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/` */
export interface UserIdValue {
  terminateContract: import('./_user_id_/terminate-contract.js').TerminateContract
}
