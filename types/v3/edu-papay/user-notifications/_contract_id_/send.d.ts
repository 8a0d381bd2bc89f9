import type { Async, Call } from '../../../../endpoint.js'
import type { QueryContract } from '../../../../models/edu-papay.js'

interface Verbs {
  /**
   * 发送扣款预通知
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   */
  post: Call<
    {
      /** 签约协议号 @example wx8888888888888888 */
      contract_id: string
      json: QueryContract
    },
    void
  >
}

/** `v3/edu-papay/user-notifications/{contract_id}/send` */
export interface Send extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/edu-papay/user-notifications/{contract_id}/send': Send
  }
}
