/** `v3/palmservice/` */
export interface Palmservice {
  authorization: import('./palmservice/authorization.js').Authorization
}
