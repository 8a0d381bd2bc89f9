import type { Async, Call } from '../../../../../endpoint.js'
import type { PayscoreSendPendingMessage } from '../../../../../models/payscore.js'

interface Verbs {
  /**
   * 下发服务预扣费消息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post: Call<
    {
      /** 商户服务订单号 @maxLength 32 */
      out_order_no: string
      json: PayscoreSendPendingMessage
    },
    void
  >
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface SendPrepaidmessage extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': SendPrepaidmessage
  }
}
