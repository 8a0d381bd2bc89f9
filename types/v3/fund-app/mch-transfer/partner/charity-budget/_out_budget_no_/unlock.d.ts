import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 解锁公益捐赠预算
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015554795
   */
  post: Call<
    {
      /** 商户预算单号 @example budget202506300102 */
      out_budget_no: string
      json: UnlockCharityBudget
    },
    UnlockedCharityBudget
  >
}

/** `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` */
export interface Unlock extends Verbs, Async<Verbs> {}

export interface UnlockCharityBudget {
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 解锁备注 @example 公益活动结束，解锁资金 */
  activity_remark: string
}

export interface UnlockedCharityBudget {
  /** 服务商商户号 @example 1900001109 */
  sp_mchid: string
  /** 商户预算单号 @example budget202506300102 */
  out_budget_no: string
  /** 微信支付预算单号 @example 1182020050700019480001 */
  budget_id: string
  /** 预算总金额，单位为分 @example 20000000 */
  amount: number
  /** 出资商户号 @example 1900001109 */
  sponsor_mchid: string
  /** 活动名称 @example 公益企业配捐活动 */
  activity_name: string
  /** 活动说明 @example 公益活动开始于9月1日，帮助困难儿童筹款活动 */
  activity_remark: string
  /** 预算单状态 */
  state: 'FINISHED'
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 @example 2015-05-20T13:29:35+08:00 */
  locked_time: Rfc3339
  /** 完成时间 @example 2015-05-20T13:29:35+08:00 */
  finished_time: Rfc3339
  /** 解锁金额，单位为分 @example 10000 */
  unlocked_amount?: number
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': Unlock
  }
}
