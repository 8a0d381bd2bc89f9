/** `FACEPAY.*` */

export interface FacepayUserStateChange {
  /** 微信刷脸用户ID */
  user_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  /** 机构编号 */
  organization_id: string
  /** 商户号 */
  mch_id: string
  /** 通知创建时间 */
  notify_create_time: string
  /** 微信APPID */
  appid: string
  /** 微信用户openid */
  openid: string
  /** 签约ID */
  contract_id: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 用户签约状态变更
     * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
     */
    'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChange
  }
}
