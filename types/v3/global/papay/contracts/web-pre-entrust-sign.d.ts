import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'

interface Verbs {
  /**
   * WEB预签约
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
   */
  post: Call<
    { json: SignWebPreEntrust },
    {
      /** 展码页面URL */
      show_code_url: string
    }
  >
}

/** `v3/global/papay/contracts/web-pre-entrust-sign` */
export interface WebPreEntrustSign extends Verbs, Async<Verbs> {}

export interface SignWebPreEntrust {
  /** 机构APPID @example wxd678efh567hg6787 */
  appid?: string
  /** 子商户号 @example 1230000109 */
  sub_mchid?: string
  /** 机构appid @example wx8888888888888888 */
  sp_appid?: string
  /** 机构商户号 @example 3200000001 */
  sp_mchid?: string
  /** 子商户应用ID @example wxcbda96de0b165484 */
  sub_appid?: string
  /** 模板ID @example 123 */
  plan_id?: number
  /** 商户侧签约协议号 @example 100001256 */
  out_contract_code?: string
  /** 用户账户展示名称 @example 张三 */
  user_display_name?: string
  /** 签约成功通知url @example https://pay.weixin.qq.com */
  success_notify_url?: string
  /** 过期时间 @example 2021-11-20T13:29:35+08:00 */
  expired_time?: Rfc3339
  /** 签约完成跳转URL @example https://pay.weixin.qq.com */
  return_url?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/papay/contracts/web-pre-entrust-sign': WebPreEntrustSign
  }
}
