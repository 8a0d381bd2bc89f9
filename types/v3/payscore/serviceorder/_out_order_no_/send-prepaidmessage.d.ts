import type { Async, Call } from '../../../../endpoint.js'
import type { SendPendingMessageRequest } from '../../../../models/payscore.js'

interface Verbs {
  /**
   * 下发服务预扣费消息
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: SendPendingMessageRequest
    },
    void
  >
}

/** `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface SendPrepaidmessage extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': SendPrepaidmessage
  }
}
