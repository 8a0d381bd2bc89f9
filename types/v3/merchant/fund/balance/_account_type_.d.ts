import type { Async, Call } from '../../../../endpoint.js'
import type { FundBalance } from '../../../../models/merchant.js'

interface Verbs {
  /**
   * 查询账户实时余额
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476700
   */
  get: Call<
    {
      /** 账户类型 */
      account_type: 'BASIC' | 'OPERATION' | 'FEES'
    },
    FundBalance
  >
}

/** `v3/merchant/fund/balance/{account_type}` */
export interface AccountType extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/balance/{account_type}': AccountType
  }
}
