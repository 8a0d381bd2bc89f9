import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 预签约
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   */
  post: Call<
    { json: PresignContract },
    {
      /** 预签约号 @example 0044de6c799739c2e8534b */
      presign_token: string
    }
  >
}

/** `v3/edu-papay/contracts/presign` */
export interface Presign extends Verbs, Async<Verbs> {}

export interface PresignContract {
  /** 服务商APPID @example wx8888888888888888 */
  appid: string
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 子商户APPID @example wx8888888888888888 */
  sub_appid?: string
  /** 服务商APPID下的用户标识 @example oUpF8uMuAJOM2pxb1Q */
  openid: string
  /** 子商户APPID下的用户标识 @example oUpF8uMuAJOM2pxb2W */
  sub_openid?: string
  /** 签约模板号 @example 101164396123311331 */
  plan_id: string
  /** 用户账号 @example 20200330tony */
  user_id: string
  /** 首次扣款日期 @example 2020-03-19 */
  period_start_date: string
  /** 场景信息枚举 @example EDUCATION_PERIOD */
  trade_scene: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/contracts/presign': Presign
  }
}
