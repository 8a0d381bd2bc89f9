import type { Async, Call } from '../../../../../../endpoint.js'
import type { DeductSchedule } from '../../../../../../models/papay.js'

interface Verbs {
  /**
   * H5场景预约扣费类型签约的预签约
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012464549
   */
  post: Call<
    { json: PresignH5 },
    {
      /** 拉起微信支付客户端的URL @example https://www.xxx.com/xxxtemplate?session_id=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` */
export interface H5 extends Verbs, Async<Verbs> {}

export interface PresignH5 {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  sp_openid?: string
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 子商户的AppID @maxLength 32 @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 子商户用户标识 @example wxd678efh567hg6787 */
  sub_openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 用户账户展示名称 @maxLength 32 @example 微信代扣用户A */
  contract_display_account: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 商户侧用户标识 @example 用户A */
  out_user_code?: string
  /** 用于预约扣费的预约信息 */
  deduct_schedule?: DeductSchedule
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID @example wxd678efh567hg6787 */
    jump_appid?: string
  }
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': H5
  }
}
