import type { Async, Call } from '../../../endpoint.js'
import type { Signable, V2Result } from '../../../models/v2.js'

interface Verbs {
  /**
   * 查询申请状态
   * @deprecated 官方文档已下线
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   */
  post: Call<{ xml: QueryMicroApplyment; security: true }, MicroApplyment>
}

/** `v2/applyment/micro/getstate` */
export interface Getstate extends Verbs, Async<Verbs> {}

export interface QueryMicroApplyment extends Signable {
  /** 接口版本号 @maxLength 32 @example 1.0 */
  version: string
  /** 商户号 @maxLength 32 @example 1230000109 */
  mch_id: string
  /** 商户申请单号 @maxLength 32 @example 1230000109 */
  applyment_id?: string
  /** 业务申请编号 @maxLength 32 @example 123456 */
  business_code?: string
  /** 签名类型 @maxLength 128 */
  sign_type: 'HMAC-SHA256'
}

export interface MicroApplyment extends V2Result {
  /** 随机字符串 @maxLength 32 @example ibuaiVcKdpRxkhJA */
  nonce_str: string
  /** 签名 @maxLength 32 @example D675A1E471DBF7C0B1AC5883B5BDA9EF */
  sign: string
  /** 商户申请单号 @maxLength 32 @example 1230000109 */
  applyment_id: string
  /** 申请状态 @maxLength 32 @example REJECTED */
  applyment_state: string
  /** 申请状态描述 @maxLength 32 @example 已驳回 */
  applyment_state_desc: string
  /** 小微商户号 @maxLength 32 @example 1230000109 */
  sub_mch_id?: string
  /** 签约链接 @maxLength 256 @example https://pay.weixin.qq.com */
  sign_url?: string
  /** 审核详情 @maxLength 1024 */
  audit_detail?: string
  /** 参数名称 @maxLength 32 @example account_number */
  param_name: string
  /** 驳回原因 @maxLength 32 @example 银行账号不存在 */
  reject_reason: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/applyment/micro/getstate': Getstate
  }
}
