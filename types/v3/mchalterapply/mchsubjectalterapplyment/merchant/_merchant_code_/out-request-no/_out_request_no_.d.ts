import type { Async, Call } from '../../../../../../endpoint.js'
import type { Merchant } from '../../../../../../models/alteration.js'

interface Verbs {
  /**
   * 查询申请单状态-使用业务单号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get: Call<
    {
      /** 微信支付商户号 @example 1900006491 */
      merchant_code: string
      /** 业务申请编号 @example 1900013511_10000 */
      out_request_no: string
    },
    Merchant
  >
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
