import type { Async, Call } from '../../endpoint.js'
import type { MerchantSettleRuleApplication } from '../../models/merchant-settlement.js'

interface Verbs {
  /**
   * 申请修改特约商户结算规则
   * @remarks 从业机构
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
   */
  post: Call<{ json: RequestMerchantSettleRuleApplication }, MerchantSettleRuleApplication>
}

/** `v3/merchant-settlement/merchant-settle-rule-applications` */
export interface MerchantSettleRuleApplications extends Verbs, Async<Verbs> {
  /** 结算规则管理：根据申请单ID查询结果 */
  _application_id_: import('./merchant-settle-rule-applications/_application_id_.js').ApplicationId
}

export interface RequestMerchantSettleRuleApplication {
  /** 从业机构号 @example 1356485 */
  acquiring_bank_id: string
  /** 渠道商户号 @example 20001111 */
  channel_id: string
  /** 从业机构特约商户号 @example 1346578 */
  sub_mchid: string
  /** 结算规则id @example 760 */
  settle_rule_id: number
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-settlement/merchant-settle-rule-applications': MerchantSettleRuleApplications
  }
}
