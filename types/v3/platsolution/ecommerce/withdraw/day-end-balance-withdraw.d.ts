import type { Async, Call } from '../../../../endpoint.js'
import type { DayEndBalanceWithdraw } from '../../../../models/ecommerce-withdraw.js'

interface Verbs {
  /**
   * 二级商户按日终余额预约提现
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013328143
   */
  post: Call<{ json: WithdrawDayEndBalance }, DayEndBalanceWithdraw>
}

/** `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` */
export interface WithdrawDayEndBalanceWithdraw extends Verbs, Async<Verbs> {
  /** 平台收付通·二级商户提现 */
  outRequestNo: import('./day-end-balance-withdraw/out-request-no.js').OutRequestNo
}

export interface WithdrawDayEndBalance {
  /** 特约商户号 @example 1900000109 */
  sub_mchid: string
  /** 商户提现单号 @example 20190611222222222200000000012122 */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注 @example 交易提现 */
  remark?: string
  /** 银行附言 @example 微信支付提现 */
  bank_memo?: string
  /** 提现结果通知地址 @example https://yourapp.com/notify */
  notify_url?: string
  /** 留存额，单位为分 @example 100 */
  reserve_amount?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': WithdrawDayEndBalanceWithdraw
  }
}
