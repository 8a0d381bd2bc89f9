import type { Async, Call } from '../../../endpoint.js'
import type { MerchantPlanNoPayscorePlan, PayscorePlanDetail } from '../../../models/payscore-plan.js'

interface Verbs {
  /**
   * 创建支付分计划
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post: Call<{ json: CreatePayscorePlan }, MerchantPlanNoPayscorePlan>
}

/** `v3/payscore/plan/payscore-plans` */
export interface PayscorePlans extends Verbs, Async<Verbs> {
  /** 支付分签约计划 */
  merchantPlanNo: import('./payscore-plans/merchant-plan-no.js').MerchantPlanNo
}

export interface CreatePayscorePlan {
  /** 计划所属服务 @maxLength 32 @example 2002000000000558128851361561536 */
  service_id: string
  /** AppID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 支付分计划名称 @example 瑜伽课20节 */
  plan_name: string
  /** 支付分计划有效期(单位天) @example 300 */
  plan_duration: number
  /** 支付分计划扣费次数 @example 10 */
  deduction_quantity: number
  /** 支付分计划原总金额，单位为分 @example 15000 */
  total_original_price: number
  /** 支付分计划实际扣费总金额，单位为分 @example 15000 */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: PayscorePlanDetail[]
  /** 商户侧计划号 @example 1234323JKHDFE1243252 */
  merchant_plan_no: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/plan/payscore-plans': PayscorePlans
  }
}
