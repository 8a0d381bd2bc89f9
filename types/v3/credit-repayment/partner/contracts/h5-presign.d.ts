import type { Async, Call, SerialHeader } from '../../../../endpoint.js'
import type { H5RealIdentity, TradeInfo } from '../../../../models/credit-repayment.js'

interface Verbs {
  /**
   * H5预签约自动还款协议
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016779565
   */
  post: Call<
    { json: PresignH5; headers?: SerialHeader },
    {
      /** 拉起微信支付签约页的URL @example https://payapp.weixin.qq.com/xxx?presign_token=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/credit-repayment/partner/contracts/h5-presign` */
export interface H5Presign extends Verbs, Async<Verbs> {}

export interface PresignH5 {
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
  /** 跳转控制信息 */
  jump_info?: {
    /** 签约完后要跳转到的应用AppID @example example_jump_appid */
    jump_appid?: string
  }
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/credit-repayment/partner/contracts/h5-presign': H5Presign
  }
}
