import type { Async, Call, Encrypted, SerialHeader } from '../../../../../endpoint.js'
import type { Rename } from '../../../../../models/aggracct-bc.js'

interface Verbs {
  /**
   * 查询渠道结算银行账户更名申请
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   */
  get: Call<
    {
      /** 微信支付更名受理返回的申请单号 @example 11117742499090086455469010028373 */
      application_id: string
      query: {
        /** 目标商户号 @example 1900016681 */
        mchid: string
        /** 台账ID @example 8609cb22e1774a50a930e414cc71eca06121bc */
        bal_account_no: Encrypted
      }
      headers?: SerialHeader
    },
    Rename
  >
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` */
export interface ApplicationId extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': ApplicationId
  }
}
