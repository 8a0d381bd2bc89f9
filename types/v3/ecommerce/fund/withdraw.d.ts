import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 账户余额提现
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   */
  post: Call<{ json: WithdrawFund }, WithdrawnFund>
}

/** `v3/ecommerce/fund/withdraw` */
export interface Withdraw extends Verbs, Async<Verbs> {
  /** 平台收付通·余额与提现：微信支付提现单号查询 */
  _withdraw_id_: import('./withdraw/_withdraw_id_.js').WithdrawId
  /** 平台收付通·余额与提现 */
  outRequestNo: import('./withdraw/out-request-no.js').OutRequestNo
}

export interface WithdrawFund {
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 提现金额，单位为分 @example 100 */
  amount: number
  /** 提现备注 @maxLength 56 @example 交易提现 */
  remark?: string
  /** 银行附言 @maxLength 32 @example 微信支付提现 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
  /** 提现结果通知地址 @example https://weixin.qq.com/a-fake-notify-url */
  notify_url?: string
}

export interface WithdrawnFund {
  /** 特约商户号 @maxLength 32 @example 1900000109 */
  sub_mchid: string
  /** 微信支付提现单号 @maxLength 128 @example 12321937198237912739132791732912793127931279317929791239112123 */
  withdraw_id: string
  /** 商户提现单号 @maxLength 32 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/fund/withdraw': Withdraw
  }
}
