import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 服务商商户重试扣费通知
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post: Call<
    {
      /** 委托代扣协议id @example 123124412412423431 */
      contract_id: string
      json: CreateFailNotify
    },
    void
  >
}

/** `v3/partner-papay/contracts/{contract_id}/fail-notify` */
export interface FailNotify extends Verbs, Async<Verbs> {}

export interface CreateFailNotify {
  /** 服务商商户号 @example 1230000109 */
  sp_mchid: string
  /** 服务商应用ID @example wxd678efh567hg6787 */
  sp_appid: string
  /** 子商户号 @example 12345512 */
  sub_mchid: string
  /** 子商户应用D @example wxd678efh567hg6787 */
  sub_appid?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/partner-papay/contracts/{contract_id}/fail-notify': FailNotify
  }
}
