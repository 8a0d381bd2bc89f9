import type { Async, Call } from '../../../../../../endpoint.js'
import type { AlterationMerchant } from '../../../../../../models/alteration.js'

interface Verbs {
  /**
   * 查询超管变更申请单状态-使用业务申请编号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617915
   */
  get: Call<
    {
      /** 微信支付商户号 @example 1900006491 */
      merchant_code: string
      /** 业务申请编号 @example 1900013511_10000 */
      out_request_no: string
    },
    AlterationMerchant
  >
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
