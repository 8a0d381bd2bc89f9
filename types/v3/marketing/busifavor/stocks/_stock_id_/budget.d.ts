import type { Async, Call } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 修改批次预算
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012465739
   */
  patch: Call<
    {
      /** 批次号 @maxLength 20 @example 98065001 */
      stock_id: string
      json: ModifyBudget
    },
    ModifiedBudget
  >
}

/** `v3/marketing/busifavor/stocks/{stock_id}/budget` */
export interface Budget extends Verbs, Async<Verbs> {}

export interface ModifyBudget {
  /** 目标批次最大发放个数 @example 3000 */
  target_max_coupons?: number
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number
  /** 当前批次最大发放个数 @example 500 */
  current_max_coupons?: number
  /** 当前单天发放上限个数 @example 300 */
  current_max_coupons_by_day?: number
  /** 修改预算请求单据号 @maxLength 128 @example 1002600620019090123143254436 */
  modify_budget_request_no: string
}

export interface ModifiedBudget {
  /** 批次当前最大发放个数 @example 300 */
  max_coupons: number
  /** 当前单天发放上限个数 @example 100 */
  max_coupons_by_day?: number
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/busifavor/stocks/{stock_id}/budget': Budget
  }
}
