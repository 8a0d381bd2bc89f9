import type { Async, Call } from '../../../../endpoint.js'
import type { FundBalance } from '../../../../models/merchant.js'

interface Verbs {
  /**
   * 查询账户日终余额
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476702
   */
  get: Call<
    {
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
      query: {
        /** 日期 `yyyy-MM-dd` @example 2019-06-11 */
        date: string
      }
    },
    FundBalance
  >
}

/** `v3/merchant/fund/dayendbalance/{account_type}` */
export interface AccountType extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/dayendbalance/{account_type}': AccountType
  }
}
