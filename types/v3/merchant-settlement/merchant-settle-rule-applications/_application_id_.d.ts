import type { Async, Call } from '../../../endpoint.js'
import type { MerchantSettleRuleApplication } from '../../../models/merchant-settlement.js'

interface Verbs {
  /**
   * 根据申请单ID查询结果
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
   */
  get: Call<
    {
      /** 申请单编号 @example 20000011111 */
      application_id: string
    },
    MerchantSettleRuleApplication
  >
}

/** `v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` */
export interface ApplicationId extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': ApplicationId
  }
}
