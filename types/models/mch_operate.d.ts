import type { Rfc3339 } from '../endpoint.js'

/** 提现申请单信息 */
export interface WithdrawlApply {
  /** 微信支付提现申请单号 @example 20220101332222 */
  applyment_id: string
  /** 商户提现申请单号 @example 1234567 */
  out_request_no: string
  /** 申请单状态 @example SUBMITTED */
  state: string
  /** 失败原因 @example 银行卡信息有误 */
  fail_reason?: string
  /** 最后更新时间 @example 2015-05-20T13:29:35+08:00 */
  modify_time?: Rfc3339
}
