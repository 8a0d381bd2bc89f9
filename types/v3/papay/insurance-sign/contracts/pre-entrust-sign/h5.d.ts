import type { Async, Call, SerialHeader } from '../../../../../endpoint.js'
import type { OrderAmount } from '../../../../../models/order.js'
import type { H5PolicyPeriod, RealIdentity } from '../../../../../models/papay.js'

interface Verbs {
  /**
   * 保险商户H5预签约
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529050
   */
  post: Call<
    { json: PresignH5; headers?: SerialHeader },
    {
      /** 拉起微信支付客户端的URL @example https://www.xxx.com/xxxtemplate?session_id=wx12334 */
      redirect_url: string
    }
  >
}

/** `v3/papay/insurance-sign/contracts/pre-entrust-sign/h5` */
export interface H5 extends Verbs, Async<Verbs> {}

export interface PresignH5 {
  /** 应用ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 用户在直连商户应用下的用户标示 @example oYobu0MVnQfWpSMOYJz2AHPG_gQw */
  openid?: string
  /** 委托代扣模板ID @example 12535 */
  plan_id: number
  /** 商户签约协议号 @maxLength 32 @example wxwtdk20200910100000 */
  out_contract_code: string
  /** 被保人的展示名称 @example *明 */
  insured_display_name: string
  /** 签约结果通知地址 @maxLength 256 @example https://yourapp.com/notify */
  contract_notify_url: string
  /** 保险保单的开始日期 @example 2019-11-22 */
  policy_start_date: string
  /** 保险保单的结束日期 @example 2020-11-22 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: H5PolicyPeriod[]
  /** 扣费金额信息 */
  amount?: OrderAmount
  /** 商户订单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_trade_no?: string
  /** 商品描述 @example Image形象店-深圳腾大-QQ公仔 */
  description?: string
  /** 支付结果通知地址 @example https://www.qq.com/ */
  transaction_notify_url?: string
  /** 商户侧用户标识 @example 用户昵称 */
  out_user_code?: string
  /** 订单优惠标记 @example DISCOUNTS */
  goods_tag?: string
  /** 附加数据 @example 自定义数据 */
  attach?: string
  /** 是否自动续保 */
  can_auto_insure?: boolean
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean
  /** 用户实名信息 */
  real_identity?: RealIdentity
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID @example wxd678efh567hg6787 */
    jump_appid?: string
  }
  /** 合并扣费期数 @example 1 */
  combined_deduct_period_count?: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': H5
  }
}
