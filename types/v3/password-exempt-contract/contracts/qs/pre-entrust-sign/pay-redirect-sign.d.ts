import type { Async, Call } from '../../../../../endpoint.js'
import type { PaidRedirectSign } from '../../../../../models/password-exempt-contract.js'

interface Verbs {
  /**
   * 清算机构模式支付后场景预签约
   * @remarks 从业机构（支付机构）
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471286
   */
  post: Call<{ json: PayRedirectSignRequest }, PaidRedirectSign>
}

/** `v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign` */
export interface PayRedirectSign extends Verbs, Async<Verbs> {}

export interface PayRedirectSignRequest {
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 子商户AppID @example wxd678efh567hg6787 */
  sub_appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
  /** 预支付交易会话标识 @example wx201410272009395522657a690389285100 */
  prepay_id: string
  /** 用户标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  openid?: string
  /** 用户子标识 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
  sub_openid?: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': PayRedirectSign
  }
}
