import type { Async, Call } from '../../../../../endpoint.js'
import type { FailedStoreRecipient, StoreRecipient } from '../../../../../models/merchant-store.js'

interface Verbs {
  /**
   * 解除门店收款信息绑定
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   */
  post: Call<
    {
      /** 微信支付商户门店ID @example 20488000 */
      store_id: string | number
      json: UnbindRecipient
    },
    {
      /** 失败的门店收款信息 */
      failed_store_recipient?: FailedStoreRecipient[]
    }
  >
}

/** `v3/merchant-store/stores/{store_id}/recipients/unbind` */
export interface Unbind extends Verbs, Async<Verbs> {}

export interface UnbindRecipient {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[]
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-store/stores/{store_id}/recipients/unbind': Unbind
  }
}
