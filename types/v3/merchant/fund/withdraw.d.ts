import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 电商平台提现
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476670
   */
  post: Call<{ json: WithdrawFund }, WithdrawnFund>
}

/** `v3/merchant/fund/withdraw` */
export interface Withdraw extends Verbs, Async<Verbs> {
  /** 商户余额与提现 */
  billType: import('./withdraw/bill-type.js').BillType
  /** 商户余额与提现 */
  outRequestNo: import('./withdraw/out-request-no.js').OutRequestNo
  /** 商户余额与提现 */
  withdrawId: import('./withdraw/withdraw-id.js').WithdrawId
}

export interface WithdrawFund {
  /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 提现金额，单位为分 @example 1 */
  amount: number
  /** 备注 @maxLength 56 @example 交易体现 */
  remark?: string
  /** 银行附言 @maxLength 32 @example xx平台提现 */
  bank_memo?: string
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址 */
  notify_url?: string
}

export interface WithdrawnFund {
  /** 微信支付提现单号 @maxLength 128 @example 12321937198237912739132791732912793127931279317929791239112123 */
  withdraw_id: string
  /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
  out_request_no: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/fund/withdraw': Withdraw
  }
}
