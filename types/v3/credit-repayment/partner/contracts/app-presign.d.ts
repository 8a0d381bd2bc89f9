import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { H5RealIdentity, TradeInfo } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * APP预签约自动还款协议
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016125804
   */
  post: Call<{ json: PresignApp; headers?: SerialHeader }, PresignedApp>
}

/** `v3/credit-repayment/partner/contracts/app-presign` */
export interface AppPresign extends Verbs, Async<Verbs> {}

export interface PresignApp {
  /** 商户AppID @example wxd678efh567hg6787 */
  appid: string
  /** 模板ID @example 123 */
  plan_id: string
  /** 服务商签约协议号 @example 100001256 */
  out_contract_code: string
  /** 用户展示名称 @example *明 */
  display_name: string
  /** 签约结果通知地址 @example https://pay.weixin.qq.com */
  contract_notify_url: string
  /** 还款日 @example 1 */
  repayment_day?: number
  /** 还款金额上限 @example 10000 */
  repayment_amount_limit: string
  /** 子商户号 @example 1000000109 */
  sub_mchid?: string
  /** 子商户AppID @example example_sub_appid */
  sub_appid?: string
  /** 用户实名信息 */
  real_identity: H5RealIdentity
  /** 交易信息 */
  trade_info?: TradeInfo
}

export interface PresignedApp {
  /** 预签约码 @example example_presign_token */
  presign_token: string
  /** 跳转到的签约服务提供方 @example example_redirect_service */
  redirect_service?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/contracts/app-presign': AppPresign
  }
}
