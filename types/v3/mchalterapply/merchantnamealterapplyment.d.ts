import type { Async, Call } from '../../endpoint.js'

interface Verbs {
  /**
   * 提交商户简称变更申请单
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  post: Call<
    { json: SubmitNameAlteration },
    {
      /** 申请单号 @example 20220617143306000013906025001 */
      apply_id?: string
    }
  >
}

/** `v3/mchalterapply/merchantnamealterapplyment` */
export interface Merchantnamealterapplyment extends Verbs, Async<Verbs> {
  /** 商户简称变更：查询商家简称修改申请单状态-使用申请单号 */
  _apply_id_: import('./merchantnamealterapplyment/_apply_id_.js').ApplyId
  /** 商户简称变更 */
  merchant: import('./merchantnamealterapplyment/merchant.js').Merchant
}

export interface SubmitNameAlteration {
  /** 二级商户号 @example 2492185251 */
  sub_mchid: string
  /** 业务申请编号 @example 1900013511_10000 */
  out_request_no: string
  /** 商户简称 @example 新疆大枣专卖店 */
  merchant_shortname: string
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/mchalterapply/merchantnamealterapplyment': Merchantnamealterapplyment
  }
}
