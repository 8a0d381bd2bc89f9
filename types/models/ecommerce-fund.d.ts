import type { Rfc3339 } from '../endpoint.js'

export interface Withdraw {
  /** 二级商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 电商平台商户号 @maxLength 32 @example 1800000123 */
  sp_mchid: string
  /** 提现单状态 */
  status: WithdrawStatus
  /** 微信支付提现单号 @maxLength 128 */
  withdraw_id: string
  /** 商户提现单号 @maxLength 32 @example 1217752501201407033233368018 */
  out_request_no: string
  /** 提现金额，单位为分 @example 100 */
  amount: number
  /** 发起提现时间 */
  create_time: Rfc3339
  /** 提现状态更新时间 */
  update_time: Rfc3339
  /** 失败原因 @maxLength 255 @example 卡号错误 */
  reason?: string
  /** 提现备注 @maxLength 56 @example 交易提现 */
  remark?: string
  /** 银行备注 @maxLength 32 @example 微信提现 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 入账银行账号后四位 @example 1178 */
  account_number?: string
  /** 入账银行 @example 招商银行 */
  account_bank?: string
  /** 入账银行全称（含支行） @example 中国工商银行股份有限公司深圳软件园支行 */
  bank_name?: string
}

/** 提现单状态 */
export type WithdrawStatus = 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'
