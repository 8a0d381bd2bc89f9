/** `HIRE_POWER_BANK.*` */
import type { Rfc3339 } from '../endpoint.js'

export interface HirePowerBankReceiveInsurance {
  /** 保险订单ID */
  order_id: string
  /** 商户保险订单号 */
  out_order_no: string
  /** 用户标识 */
  openid: string
  /** 最大理赔次数 */
  max_claim_count: number
  /** 已理赔次数 */
  claimed_count: number
  /** 保险订单领取时间 */
  order_receive_time: Rfc3339
  /** 保险订单领取状态 */
  order_receive_state: string
  /** 保险订单开始时间 */
  order_begin_time?: Rfc3339
  /** 保险订单结束时间 */
  order_end_time?: Rfc3339
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 隔夜归还保险订单状态变化
     * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
     */
    'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsurance
  }
}
