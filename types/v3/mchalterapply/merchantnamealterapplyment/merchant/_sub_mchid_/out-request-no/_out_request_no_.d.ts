import type { Async, Call } from '../../../../../../endpoint.js'
import type { ContactAlterationState } from '../../../../../../models/alteration.js'

interface Verbs {
  /**
   * 查询商家简称修改申请单状态-使用业务申请编号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  get: Call<
    {
      /** 二级商户号 @example 1900006491 */
      sub_mchid: string
      /** 业务申请编号 @example 1900013511_10000 */
      out_request_no: string
    },
    Merchant
  >
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
export interface OutRequestNoValue extends Verbs, Async<Verbs> {}

export interface Merchant {
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 二级商户号 @example 1900006491 */
  sub_mchid: string
  /** 申请单状态 */
  state: ContactAlterationState
  /** 总体驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  audit_reject_reason?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': OutRequestNoValue
  }
}
