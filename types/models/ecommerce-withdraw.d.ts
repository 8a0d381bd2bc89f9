import type { Rfc3339 } from '../endpoint.js'

export interface DayEndBalanceWithdraw {
  /** 收付通平台商户号 @example 222212131 */
  sp_mchid: string
  /** 特约商户号 @example 1900000109 */
  sub_mchid: string
  /** 单据状态 */
  status: DayEndBalanceStatus
  /** 微信支付提现单号 @example 12321937198237912739132791732912793127931279317929791239112123 */
  withdraw_id: string
  /** 商户提现单号 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 提现金额，单位为分 @example 100 */
  total_amount: number
  /** 提现成功金额，单位为分 @example 0 */
  success_amount?: number
  /** 提现失败金额，单位为分 @example 0 */
  fail_amount?: number
  /** 提现退票金额，单位为分 @example 0 */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: Rfc3339
  /** 提现状态更新时间 */
  update_time: Rfc3339
  /** 失败原因 @example 卡号错误 */
  reason?: string
  /** 提现备注 @example 交易提现 */
  remark?: string
  /** 银行附言 @example 微信支付提现 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 入账银行账号后四位 @example 1178 */
  account_number: string
  /** 入账银行 @example 招商银行 */
  account_bank: string
  /** 入账银行全称（含支行） @example 中国工商银行股份有限公司深圳软件园支行 */
  bank_name?: string
}

/** 单据状态 */
export type DayEndBalanceStatus = 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL'
