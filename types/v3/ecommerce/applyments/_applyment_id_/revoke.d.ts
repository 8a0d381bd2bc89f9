import type { Async, Call } from '../../../../endpoint.js'
import type { RevokedEcommerceApplyment } from '../../../../models/ecommerce-applyments.js'

interface Verbs {
  /**
   * 撤销申请单-使用申请单号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
   */
  post: Call<
    {
      /** 微信支付申请单号 @example 2000002124775691 */
      applyment_id: string | number
    },
    RevokedEcommerceApplyment
  >
}

/** `v3/ecommerce/applyments/{applyment_id}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/applyments/{applyment_id}/revoke': Revoke
  }
}
