import type { Async, Call, Rfc3339 } from '../../../endpoint.js'

interface Verbs {
  /**
   * 申请企业商户企业支付出资凭证
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014507157
   */
  post: Call<{ json: RequestProof }, RequestedProof>
}

/** `v3/webizpay/bill/proof` */
export interface Proof extends Verbs, Async<Verbs> {}

export interface RequestProof {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 起始日期 @example 2025-04-23 */
  start_date: string
  /** 结束日期 @example 2025-04-23 */
  end_date: string
  /** 商户主体名称 @example 某某科技有限公司 */
  entity_name?: string
  /** 商户操作流水号 @example operation12345678 */
  out_operation_id: string
}

export interface RequestedProof {
  /** 服务商商户号 @example 12341234 */
  sp_mchid: string
  /** 商户操作流水号 @example operation12345678 */
  out_operation_id: string
  /** 微信支付操作流水号 @example 1030000071201xxxxx */
  operation_id: string
  /** 出资子商户号 @example 43214321 */
  sub_mchid: string
  /** 起始日期 @example 2025-04-23 */
  start_date: string
  /** 结束日期 @example 2025-04-23 */
  end_date: string
  /** 商户主体名称 @example 某某科技有限公司 */
  entity_name: string
  /** 出资凭证申请单单号 @example proof12345678 */
  proof_id: string
  /** 凭证下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url: string
  /** 凭证申请创建时间 @example 2023-06-08T10:34:56+08:00 */
  create_time: Rfc3339
  /** 凭证状态更新时间 @example 2023-06-08T10:34:56+08:00 */
  updated_time: Rfc3339
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/webizpay/bill/proof': Proof
  }
}
