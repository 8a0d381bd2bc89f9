import type { Async, Call } from '../../../../../endpoint.js'
import type { RevokedEcommerceApplyment } from '../../../../../models/ecommerce-applyments.js'

interface Verbs {
  /**
   * 撤销申请单-使用业务申请编号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
   */
  post: Call<
    {
      /** 业务申请编号 @maxLength 124 @example APPLYMENT_00000000001 */
      out_request_no: string
    },
    RevokedEcommerceApplyment
  >
}

/** `v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke` */
export interface Revoke extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': Revoke
  }
}
