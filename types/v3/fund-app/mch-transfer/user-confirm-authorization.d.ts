import type { Async, Call } from '../../../endpoint.js'
import type { RequestedUserConfirmAuthorization } from '../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 申请免确认收款授权
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4015901167
   */
  post: Call<{ json: RequestUserConfirmAuthorization }, RequestedUserConfirmAuthorization>
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization` */
export interface UserConfirmAuthorization extends Verbs, Async<Verbs> {
  /** 商家转账 */
  outAuthorizationNo: import('./user-confirm-authorization/out-authorization-no.js').OutAuthorizationNo
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
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: SceneInfo
}

/** 场景信息 */
export interface SceneInfo {
  /** 用户终端IP @example 113.84.136.9 */
  client_ip?: string
  /** 用户设备ID @example 8d67f169fe104008cd20b72573a0c8c9 */
  device_id?: string
  /** 用户设备类型 */
  device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/user-confirm-authorization': UserConfirmAuthorization
  }
}
