/** `MCHWITHDRAW.*` */
import type { Rfc3339 } from '../endpoint.js'
import type { DayEndBalanceWithdraw } from '../models/ecommerce-withdraw.js'

/**
 * 电商平台或其二级商户的预约提现结果
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export interface WithdrawChange {
  /** 电商平台商户号，二级商户提现时返回 */
  sp_mchid?: string
  /** 二级商户号，二级商户提现时返回 */
  sub_mchid?: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额，单位为分 */
  amount: number
  /** 发起提现时间 */
  create_time?: Rfc3339
  /** 提现状态更新时间 */
  update_time?: Rfc3339
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 入账银行账号后四位，二级商户提现时返回 */
  account_number?: string
  /** 入账银行，二级商户提现时返回 */
  account_bank?: string
  /** 入账银行全称（含支行），二级商户提现时返回 */
  bank_name?: string
  /** 提现失败解决方案，电商平台提现时返回 */
  solution?: string
}

declare module './index.js' {
  interface NotificationEvents {
    /**
     * 商户提现状态变更：预约提现，或按日终余额预约提现（有total_amount）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
     */
    'MCHWITHDRAW.CHANGE': WithdrawChange | DayEndBalanceWithdraw
  }
}
