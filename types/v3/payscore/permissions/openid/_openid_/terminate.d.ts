import type { Async, Call } from '../../../../../endpoint.js'
import type { CancelPayAfterOrder } from '../../../../../models/payscore.js'

interface Verbs {
  /**
   * 解除用户授权关系（openid）
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post: Call<
    {
      /** 用户标识 @maxLength 128 @example oUpF8uMuAJO_M2pxb1Q9zNjWeS6o */
      openid: string
      json: CancelPayAfterOrder
    },
    void
  >
}

/** `v3/payscore/permissions/openid/{openid}/terminate` */
export interface Terminate extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/payscore/permissions/openid/{openid}/terminate': Terminate
  }
}
