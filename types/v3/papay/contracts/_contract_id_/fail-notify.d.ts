import type { Async, Call } from '../../../../endpoint.js'
import type { CreateFailNotify } from '../../../../models/order.js'

interface Verbs {
  /**
   * 重试扣费通知
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  post: Call<
    {
      /** 委托代扣协议ID @example 123124412412423431 */
      contract_id: string
      json: CreateFailNotify
    },
    void
  >
}

/** `v3/papay/contracts/{contract_id}/fail-notify` */
export interface FailNotify extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/papay/contracts/{contract_id}/fail-notify': FailNotify
  }
}
