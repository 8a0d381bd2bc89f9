import type { Async, Call } from '../../endpoint.js'
import type { Signable, V2Result } from '../../models/v2.js'

interface Verbs {
  /**
   * 查询企业付款银行卡
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941066
   */
  post: Call<{ xml: QueryBankCardPayment; security: true }, BankCardPayment>
}

/** `v2/mmpaysptrans/query_bank` */
export interface QueryBank extends Verbs, Async<Verbs> {}

export interface QueryBankCardPayment extends Signable {
  /** 商户号 @maxLength 32 @example 1900000109 */
  mch_id: string
  /** 商户企业付款单号 @maxLength 32 @example 1212121221227 */
  partner_trade_no: string
}

export interface BankCardPayment extends V2Result {
  /** 商户号 @maxLength 32 */
  mch_id: string
  /** 商户企业付款单号 @maxLength 32 */
  partner_trade_no: string
  /** 微信企业付款单号 @maxLength 64 */
  payment_no: string
  /** 银行卡号 @maxLength 32 */
  bank_no_md5: string
  /** 用户真实姓名 @maxLength 32 */
  true_name_md5: string
  /** 代付金额，单位为分 */
  amount: string
  /** 代付单状态 @maxLength 16 */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL'
  /** 手续费金额，单位为分 */
  cmms_amt: string
  /** 商户下单时间 @maxLength 32 */
  create_time: string
  /** 成功付款时间 @maxLength 32 */
  pay_succ_time?: string
  /** 失败原因 @maxLength 128 */
  reason?: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v2/mmpaysptrans/query_bank': QueryBank
  }
}
