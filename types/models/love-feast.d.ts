/** 支付者 */
export interface UserOrderPayer {
  /** 用户标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}
