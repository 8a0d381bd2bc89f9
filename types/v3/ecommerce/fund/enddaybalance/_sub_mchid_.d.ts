import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询二级商户账户日终余额
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  get: Call<
    {
      /** 电商特约商户商户号 @maxLength 32 @example 1222212222 */
      sub_mchid: string
      query: {
        /** 日期 `yyyy-MM-dd` @example 2019-08-17 */
        date: string
        /** 账户类型 */
        account_type?: 'BASIC' | 'DEPOSIT'
      }
    },
    EndDayBalance
  >
}

/** `v3/ecommerce/fund/enddaybalance/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface EndDayBalance {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 可用余额，单位为分 @example 100 */
  available_amount: number
  /** 不可用余额，单位为分 @example 100 */
  pending_amount?: number
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/fund/enddaybalance/{sub_mchid}': SubMchid
  }
}
