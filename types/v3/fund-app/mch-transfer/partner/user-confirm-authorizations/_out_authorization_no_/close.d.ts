import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'
import type { UserConfirmAuthorizationCloseInfo } from '../../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 解除免确认收款授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809851
   */
  post: Call<
    {
      /** 商户侧授权单号 @maxLength 32 @example plfk2020042013 */
      out_authorization_no: string
    },
    ClosedUserConfirmAuthorization
  >
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` */
export interface Close extends Verbs, Async<Verbs> {}

export interface ClosedUserConfirmAuthorization {
  /** 商户侧授权单号 @example plfk2020042013 */
  out_authorization_no: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 用户展示名称 @example wx_123456 */
  user_display_name: string
  /** 微信自动收款授权单号 @example 201202504101000123456789012 */
  authorization_id: string
  /** 单据状态 */
  state: 'CLOSED'
  /** 用户确认授权的时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorize_time: Rfc3339
  /** 自动收款授权的关闭信息 */
  close_info?: UserConfirmAuthorizationCloseInfo
  /** 转账场景ID @maxLength 36 */
  transfer_scene_id?: string
  /** 用户收款感知 @example 现金奖励 */
  user_recv_perception?: string
  /** 单据创建时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time?: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': Close
  }
}
