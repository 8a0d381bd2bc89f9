import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询二级商户账户实时余额
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   */
  get: Call<
    {
      /** 二级商户号 @maxLength 32 @example 1900000109 */
      sub_mchid: string
      query?: {
        /** 账户类型 */
        account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
      }
    },
    FundBalance
  >
}

/** `v3/ecommerce/fund/balance/{sub_mchid}` */
export interface SubMchid extends Verbs, Async<Verbs> {}

export interface FundBalance {
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
  /** 可用余额，单位为分 @example 100 */
  available_amount: number
  /** 不可用余额，单位为分 @example 100 */
  pending_amount?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/fund/balance/{sub_mchid}': SubMchid
  }
}
