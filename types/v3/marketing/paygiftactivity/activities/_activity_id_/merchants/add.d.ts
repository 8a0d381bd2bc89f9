import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 新增活动发券商户号
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466671
   */
  post: Call<
    {
      /** 活动id */
      activity_id: string
      json: AddMerchant
    },
    AddedMerchant
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` */
export interface Add extends Verbs, Async<Verbs> {}

export interface AddMerchant {
  /** 发券商户号 */
  merchant_id_list: string[]
  /** 请求业务单据号 */
  add_request_no: string
}

export interface AddedMerchant {
  /** 活动id */
  activity_id?: string
  /** 添加时间 */
  add_time?: Rfc3339
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: InvalidMerchantId[]
}

/** 未通过规则校验的发券商户号列表 */
export interface InvalidMerchantId {
  /** 商户号 */
  mchid?: string
  /** 无效原因 */
  invalid_reason?: string
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': Add
  }
}
