import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 商户单号查询自动收款授权
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014399423
   */
  get: Call<
    {
      /** 商户侧授权单号 @maxLength 32 @example plfk2020042013 */
      out_authorization_no: string
      query?: {
        /** 是否展示用户授权信息 */
        is_display_authorization?: boolean
      }
    },
    UserConfirmAuthorization
  >
}

/** `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` */
export interface OutAuthorizationNoValue extends Verbs, Async<Verbs> {
  /** 商家转账：解除免确认收款授权 */
  close: import('./_out_authorization_no_/close.js').Close
}

export interface UserConfirmAuthorization {
  /** 商户侧授权单号 @example plfk2020042013 */
  out_authorization_no: string
  /** 商户AppID @example wxf636efh567hg4356 */
  appid: string
  /** 收款用户OpenID @example o-MYE42l80oelYMDE34nYD456Xoy */
  openid: string
  /** 用户展示名称 @example wx_123456 */
  user_display_name: string
  /** 微信自动收款授权单号 @example 201202504101000123456789012 */
  authorization_id?: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM'
  /** 用户确认授权的时间 @example 2015-05-20T13:29:35.120+08:00 */
  authorize_time?: Rfc3339
  /** 自动收款授权的关闭信息 */
  close_info?: CloseInfo
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: Rfc3339
  /** 跳转领取页面的package信息 @example affffddafdfafddffda== */
  package_info?: string
}

/** 自动收款授权的关闭信息 */
export interface CloseInfo {
  /** 关闭时间 @example 2015-05-20T13:29:35.120+08:00 */
  close_time: Rfc3339
  /** 自动收款授权的原因 */
  close_reason:
    | 'CLOSE_VIA_MCH_API'
    | 'USER_CLOSE'
    | 'USER_OVERDUE_UNCONFIRMED'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_ABNORMAL'
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': OutAuthorizationNoValue
  }
}
