import type { Async, Call } from '../../../endpoint.js'
import type { ContactAlterationState } from '../../../models/alteration.js'

interface Verbs {
  /**
   * 查询商家简称修改申请单状态-使用申请单号
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  get: Call<
    {
      /** 微信支付申请单号 @example 20220617143306000013906025001 */
      apply_id: string
    },
    NameAlteration
  >
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
export interface ApplyId extends Verbs, Async<Verbs> {
  /** 商户简称变更：撤销商户简称变更申请单 */
  revoke: import('./_apply_id_/revoke.js').Revoke
}

export interface NameAlteration {
  /** 申请单号 @example 20220617143306000013906025001 */
  apply_id: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 微信支付商户号 @example 1900006491 */
  merchant_code: string
  /** 申请单状态 */
  state: ContactAlterationState
  /** 总体驳回原因 @example 身份证背面识别失败，请上传更清晰的身份证图片。 */
  audit_reject_reason?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': ApplyId
  }
}
