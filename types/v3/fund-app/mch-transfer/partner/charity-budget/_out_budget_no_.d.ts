import type { Async, Call } from '../../../../../endpoint.js'
import type { CharityBudget } from '../../../../../models/mch-transfer.js'

interface Verbs {
  /**
   * 商户单号查询公益捐赠预算详情
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554788
   */
  get: Call<
    {
      /** 商户预算单号 @example budget202506300102 */
      out_budget_no: string
      query: {
        /** 出资商户号 @example 1900001109 */
        sponsor_mchid: string
      }
    },
    CharityBudget
  >
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` */
export interface OutBudgetNo extends Verbs, Async<Verbs> {
  /** 公益捐赠：解锁公益捐赠预算 */
  unlock: import('./_out_budget_no_/unlock.js').Unlock
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': OutBudgetNo
  }
}
