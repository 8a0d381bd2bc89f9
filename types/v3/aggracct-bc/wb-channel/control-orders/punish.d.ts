import type { Async, Call, Encrypted, Rfc3339, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 发起微众台账管控
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post: Call<{ json: PunishControlOrder; headers?: SerialHeader }, PunishedControlOrder>
}

/** `v3/aggracct-bc/wb-channel/control-orders/punish` */
export interface Punish extends Verbs, Async<Verbs> {}

export interface PunishControlOrder {
  /** 微众管控单号 @example example_out_request_no */
  out_request_no: string
  /** 目标下管商户号 @example example_mchid */
  mchid: string
  /** 目标下管台账ID @example example_bal_account_no */
  bal_account_no: Encrypted
  /** 管控场景 @example 1 */
  punish_scene: number
  /** 管控原因 @example example_punish_reason */
  punish_reason?: string
  /** 管控结束时间 @example 2015-05-20T13:29:35+08:00 */
  punish_end_time?: Rfc3339
  /** 目标下管卡号 @example example_card_no */
  card_no?: Encrypted
  /** 目标下管商户子账户协议号 @example example_sgn_no */
  sgn_no?: string
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE'
}

export interface PunishedControlOrder {
  /** 微信支付管控单号 @example example_wxpay_punish_no */
  wxpay_punish_no: string
  /** 微众管控单号 @example example_out_request_no */
  out_request_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/control-orders/punish': Punish
  }
}
