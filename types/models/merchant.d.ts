import type { Rfc3339 } from '../endpoint.js'
import type { WithdrawStatus } from './ecommerce-fund.js'

export interface FundBalance {
  /** 可用余额，单位为分 @example 100 */
  available_amount: number
  /** 不可用余额，单位为分 @example 100 */
  pending_amount?: number
}

export interface MerchantWithdraw {
  /** 提现单状态 */
  status: WithdrawStatus
  /** 微信支付提现单号 @maxLength 128 @example 12321937198237912739132791732912793127931279317929791239112123 */
  withdraw_id: string
  /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 提现金额，单位为分 @example 1 */
  amount: number
  /** 发起提现时间 @example 2015-05-20T13:29:35.120+08:00 */
  create_time: Rfc3339
  /** 提现状态更新时间 @example 2015-05-20T13:29:35.120+08:00 */
  update_time: Rfc3339
  /** 失败原因 @maxLength 255 @example 卡号错误 */
  reason: string
  /** 提现备注 @maxLength 56 @example 交易提现 */
  remark: string
  /** 银行附言 @maxLength 32 @example 微信提现 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现失败解决方案 @maxLength 255 @example 请修改结算银行卡信息 */
  solution: string
}
