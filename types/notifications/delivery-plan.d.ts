/** `DELIVERY_PLAN.*`, `DELIVERY_PLAN_STATE.*` */
import type { Rfc3339 } from '../endpoint.js'

export interface DeliveryPlanChange {
  /** 投放计划ID */
  plan_id?: string
  /** 投放计划变更前状态 */
  plan_state: 'CREATED' | 'DELIVERING' | 'PLAN_TERMINATED' | 'PAUSED' | 'TERMINATED' | 'EXPIRED'
  /** 投放计划当前审核状态 */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED'
  /** 变更原因 */
  change_reason: string
  /** 修改时间 */
  modify_time: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /** 投放计划状态变更，旧版事件名 */
    'DELIVERY_PLAN_STATE.DELIVER': DeliveryPlanChange
    /**
     * 投放计划状态变更
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
     */
    'DELIVERY_PLAN.CHANGE': DeliveryPlanChange
  }
}
