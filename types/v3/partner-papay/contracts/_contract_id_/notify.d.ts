import type { Async, Call } from '../../../../endpoint.js'
import type { EstimatedAmount } from '../../../../models/papay.js'

interface Verbs {
  /**
   * 服务商商户预扣费通知
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988373
   */
  post: Call<
    {
      /** 委托代扣协议id @example 123124412412423431 */
      contract_id: string
      json: NotifyContract
    },
    void
  >
}

/** `v3/partner-papay/contracts/{contract_id}/notify` */
export interface Notify extends Verbs, Async<Verbs> {}

export interface NotifyContract {
  /** 服务商商户号 @example 1230000109 */
  sp_mchid: string
  /** 服务商应用ID @example wxd678efh567hg6787 */
  sp_appid: string
  /** 子商户号 @example 12345512 */
  sub_mchid: string
  /** 子商户应用D @example wxd678efh567hg6787 */
  sub_appid?: string
  /** 扣费持续时间 */
  deduct_duration?: DeductDuration
  /** 预计扣费金额信息 */
  estimated_amount: EstimatedAmount
}

/** 扣费持续时间 */
export interface DeductDuration {
  /** 扣费持续时间数 @example 1 */
  count: number
  /** 单位 @example DAY */
  unit?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/partner-papay/contracts/{contract_id}/notify': Notify
  }
}
