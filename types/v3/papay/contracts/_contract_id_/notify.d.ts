import type { Async, Call } from '../../../../endpoint.js'
import type { EstimatedAmount } from '../../../../models/papay.js'

interface Verbs {
  /**
   * 直连商户预扣费通知
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987402
   */
  post: Call<
    {
      /** 委托代扣协议ID */
      contract_id: string
      json: NotifyContract
    },
    void
  >
}

/** `v3/papay/contracts/{contract_id}/notify` */
export interface Notify extends Verbs, Async<Verbs> {}

export interface NotifyContract {
  /** 直连商户号 @maxLength 32 @example 1230000109 */
  mchid: string
  /** 公众号ID @maxLength 32 @example wxd678efh567hg6787 */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: DeductDuration
  /** 预计扣费金额信息 */
  estimated_amount: EstimatedAmount
}

/** 扣费持续时间 */
export interface DeductDuration {
  /** 扣费持续时间数 */
  count: 1 | 2 | 3
  /** 单位 */
  unit?: 'DAY'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/contracts/{contract_id}/notify': Notify
  }
}
