/** `v3/hire-power-bank/user-qualifications/` */
export interface UserQualifications {
  _openid_: import('./user-qualifications/_openid_.js').Openid
}
