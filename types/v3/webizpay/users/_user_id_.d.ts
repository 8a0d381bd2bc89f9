/** `v3/webizpay/users/{user_id}/` */
export interface UserId {
  authorizationState: import('./_user_id_/authorization-state.js').AuthorizationState
  authorizationUrl: import('./_user_id_/authorization-url.js').AuthorizationUrl
}
