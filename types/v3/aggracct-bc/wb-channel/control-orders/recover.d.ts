import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 解除对微众台账的管控
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post: Call<{ json: RecoverControlOrder; headers?: SerialHeader }, RecoveredControlOrder>
}

/** `v3/aggracct-bc/wb-channel/control-orders/recover` */
export interface Recover extends Verbs, Async<Verbs> {}

export interface RecoverControlOrder {
  /** 微众解管单号 @example example_out_request_no */
  out_request_no: string
  /** 关联微众管控单号 @example example_related_webank_punish_no */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 @example example_related_wxpay_punish_no */
  related_wxpay_punish_no: string
  /** 目标解管商户号 @example example_mchid */
  mchid: string
  /** 目标解管台账ID @example example_bal_account_no */
  bal_account_no: Encrypted
  /** 解管原因描述 @example example_recover_reason */
  recover_reason: string
  /** 目标下管卡号 @example example_card_no */
  card_no?: Encrypted
  /** 目标下管商户子账户协议号 @example example_sgn_no */
  sgn_no?: string
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

export interface RecoveredControlOrder {
  /** 微信支付解管单号 @example example_wxpay_recover_no */
  wxpay_recover_no: string
  /** 微众解管单号 @example example_out_request_no */
  out_request_no: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/control-orders/recover': Recover
  }
}
