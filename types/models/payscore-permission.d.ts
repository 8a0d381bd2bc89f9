import type { Rfc3339 } from '../endpoint.js'

export interface AssessedUserRiskLevel {
  /** 服务ID @example 2002000000000558128851361561536 */
  service_id: string
  /** 公众号ID @example wxd678efh567hg6787 */
  appid: string
  /** 商户号 @example 1230000109 */
  mchid: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 授权协议号 @example 1275342195190894594 */
  authorization_code?: string
  /** 授权状态 @example UNAVAILABLE */
  authorization_state: 'AVAILABLE' | 'UNAVAILABLE' | 'UNBINDUSER'
  /** 授权通知地址 @example https://www.weixin.com */
  notify_url?: string
  /** 最近一次解除授权时间 @example 2015-05-20T13:29:35+08:00 */
  cancel_authorization_time?: Rfc3339
  /** 最近一次授权成功时间 @example 2015-05-20T13:29:35+08:00 */
  authorization_success_time?: Rfc3339
  /** 子商户商户号 @example 1230000109 */
  sub_mchid?: string
  /** 子商户的公众号ID @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户的用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
  /** 用户标签 @example A */
  user_label?: string
  /** 渠道商商户号 @example 1230000109 */
  channel_id?: string
  /** 用户分层 @example 1 */
  user_risk_level?: number
  /** 分层版本 @example 1 */
  risk_level_version?: number
}
