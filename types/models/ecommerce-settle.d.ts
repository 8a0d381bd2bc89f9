import type { Rfc3339 } from '../endpoint.js'

export interface CreatedPrepaySettleOrder {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS' | 'ACCEPTED' | 'DEDUCT_FEE_FAIL' | 'RECEIVED' | 'SUCCESS'
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 */
  create_time: Rfc3339
  /** 批次完成时间 */
  finish_time?: Rfc3339
}
