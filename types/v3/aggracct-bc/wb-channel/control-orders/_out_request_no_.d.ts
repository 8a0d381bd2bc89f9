import type { Async, Call, Rfc3339, SerialHeader } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询控制单
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get: Call<
    {
      /** 微众管控/解管单号 @example out_request_no_example */
      out_request_no: string
      query: {
        /** 控制单类型 */
        control_type: 'PUNISH' | 'RECOVER'
        /** 微信支付商户号 @example 1900016681 */
        mchid: string
      }
      headers?: SerialHeader
    },
    ControlOrder
  >
}

/** `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
export interface OutRequestNo extends Verbs, Async<Verbs> {}

export interface ControlOrder {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER'
  /** 管控单 */
  punish_order?: PunishOrder
  /** 解管单 */
  recover_order?: RecoverOrder
}

/** 管控单 */
export interface PunishOrder {
  /** 微信管控单号 @example example_wxpay_punish_no */
  wxpay_punish_no: string
  /** 微众管控单号 @example example_out_request_no */
  out_request_no: string
  /** 目标下管商户号 @example example_mchid */
  mchid: string
  /** 管控场景 @example 1 */
  punish_scene: number
  /** 管控场景规则版本号 @example 1 */
  punish_rule_version: number
  /** 管控原因 @example example_punish_reason */
  punish_reason?: string
  /** 管控开始时间 @example 2015-05-20T13:29:35+08:00 */
  punish_start_time?: Rfc3339
  /** 管控结束时间 @example 2015-05-20T13:29:35+08:00 */
  punish_end_time?: Rfc3339
  /** 管控受理时间 @example 2015-05-20T13:29:35+08:00 */
  punish_accept_time: Rfc3339
  /** 管控执行完成时间 @example 2015-05-20T13:29:35+08:00 */
  punish_finish_time?: Rfc3339
  /** 管控状态 */
  punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED'
  /** 生效状态 */
  effect_state?: 'ACTIVE' | 'RECOVERED'
  /** 管控方案 */
  control_action?: (
    | 'DISABLE_RECEIVE'
    | 'DISABLE_WITHDRAWAL'
    | 'DISABLE_PAY'
    | 'DISABLE_REFUND'
    | 'DISABLE_CLOSE_MERCHANT'
  )[]
  /** 执行失败错误信息 @example example_error_message */
  error_message?: string
  /** 执行失败错误码 @example example_error_code */
  error_code?: string
}

/** 解管单 */
export interface RecoverOrder {
  /** 微信支付解管单号 @example example_wxpay_recover_no */
  wxpay_recover_no: string
  /** 微众解管单号 @example example_out_request_no */
  out_request_no: string
  /** 关联微信支付管控单号 @example example_related_wxpay_punish_no */
  related_wxpay_punish_no: string
  /** 目标解管商户号 @example example_mchid */
  mchid: string
  /** 管控场景 @example example_punish_scene */
  punish_scene: string
  /** 管控场景规则版本号 @example example_punish_rule_version */
  punish_rule_version: string
  /** 解管受理时间 @example 2015-05-20T13:29:35+08:00 */
  recover_accept_time: Rfc3339
  /** 解管执行完成时间 @example 2015-05-20T13:29:35+08:00 */
  recover_finish_time: Rfc3339
  /** 解管状态 */
  recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED'
  /** 解管原因描述 @example example_recover_reason */
  recover_reason: string
  /** 执行失败错误信息 @example example_error_message */
  error_message?: string
  /** 执行失败错误码 @example example_error_code */
  error_code?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': OutRequestNo
  }
}
