import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 撤回停车场进件申请
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4019557799
   */
  post: Call<{ json: WithdrawReminderApplication }, void>
}

/** `v3/parking/reminders/application/withdraw` */
export interface Withdraw extends Verbs, Async<Verbs> {}

export interface WithdrawReminderApplication {
  /** 停车场进件审核单号 @maxLength 64 @example PLA202604230001 */
  parking_lot_audit_no: string
  /** 商户停车场ID @maxLength 64 @example lot_sz_tencent_001 */
  out_parking_lot_id: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/parking/reminders/application/withdraw': Withdraw
  }
}
