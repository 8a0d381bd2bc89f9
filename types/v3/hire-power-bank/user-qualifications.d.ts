/** `v3/hire-power-bank/user-qualifications/` */
export interface UserQualifications {
  /** 租用充电宝：查询用户保险订单领取资格 */
  _openid_: import('./user-qualifications/_openid_.js').Openid
}
