import type { Async, Call } from '../../../../endpoint.js'
import type { RequestedUserConfirmAuthorization } from '../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请免确认收款授权
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016809861
   */
  post: Call<{ json: RequestUserConfirmAuthorization }, RequestedUserConfirmAuthorization>
}

/** `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` */
export interface UserConfirmAuthorizations extends Verbs, Async<Verbs> {
  /** 商家转账（服务商）：商户单号查询自动收款授权 */
  _out_authorization_no_: import('./user-confirm-authorizations/_out_authorization_no_.js').OutAuthorizationNo
}

export interface RequestUserConfirmAuthorization {
  /** 商户侧授权单号 @maxLength 32 @example plfk2020042013 */
  out_authorization_no: string
  /** 商户AppID @maxLength 32 @example 102022609 */
  appid: string
  /** 收款用户OpenID @maxLength 64 @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 转账场景ID @maxLength 36 */
  transfer_scene_id: string
  /** 用户展示名称 @maxLength 32 @example wx_123456 */
  user_display_name: string
  /** 用户收款感知 @maxLength 256 @example 现金奖励 */
  user_recv_perception?: string
  /** 授权结果通知地址 @maxLength 256 @example https://www.weixin.qq.com/wxpay/pay.php */
  notify_url: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': UserConfirmAuthorizations
  }
}
