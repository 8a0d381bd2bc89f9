/** `BUDGET.*` */
import type { Rfc3339 } from '../endpoint.js'

export interface BudgetClosed {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'CLOSED'
  /** 撤销说明 */
  unlock_remark?: string
  /** 关闭时间 */
  closed_time?: Rfc3339
}

export interface BudgetFinished {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'FINISHED'
  /** 撤销说明 */
  unlock_remark?: string
  /** 完成时间 */
  finished_time?: Rfc3339
}

export interface BudgetLocked {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额，单位为分 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'LOCKED'
  /** 资金锁定时间 */
  locked_time?: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 公益捐赠-预算申请关闭回调
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
     */
    'BUDGET.CLOSED': BudgetClosed
    /**
     * 公益捐赠-预算申请完结回调
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
     */
    'BUDGET.FINISHED': BudgetFinished
    /**
     * 公益捐赠-预算申请锁定成功回调
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
     */
    'BUDGET.LOCKED': BudgetLocked
  }
}
