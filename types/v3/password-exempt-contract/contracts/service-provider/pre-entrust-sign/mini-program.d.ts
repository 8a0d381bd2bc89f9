import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 服务商模式小程序场景预签约
   * @remarks 服务商, 电商平台, 从业机构（支付机构）
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471269
   */
  post: Call<{ json: PresignMiniProgram }, PresignedMiniProgram>
}

/** `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program` */
export interface MiniProgram extends Verbs, Async<Verbs> {}

export interface PresignMiniProgram {
  /** 商户AppID @example wxd678efh567hg6787 */
  sp_appid: string
  /** 用户标识 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  sp_openid?: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 子商户AppID @example wxd678efh567hg6787 */
  sub_appid: string
  /** 用户子标识 @example wxd678efh567hg6787 */
  sub_openid?: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 回调通知地址 @example https://yourapp.com/notify */
  notify_url: string
  /** 用户账户展示名称 @example 微信代扣用户A */
  contract_display_account: string
}

export interface PresignedMiniProgram {
  /** 预签约ID @example 5778aadY9nltAsZzXixCkFIGYnV2V */
  pre_entrustweb_id: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid: string
  /** 免密支付服务ID @example 12535 */
  service_id: number
  /** 商户签约协议号 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 跳转签约的小程序AppID @example wxbd687630cd02ce1d */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 @example pages/PwdExemptContract/index */
  sign_mp_path: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': MiniProgram
  }
}
