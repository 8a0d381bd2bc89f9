import type { Async, Call, Rfc3339 } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 删除活动发券商户号
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466787
   */
  post: Call<
    {
      /** 活动id */
      activity_id: string
      json: DeleteMerchant
    },
    DeletedMerchant
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` */
export interface Delete extends Verbs, Async<Verbs> {}

export interface DeleteMerchant {
  /** 发券商户号列表 @minItems 1 @maxItems 500 @example 100123456 */
  merchant_id_list: string[]
  /** 商户请求单号 @pattern /[a-zA-Z0-9\|-_\*]{1,128}/ @example 100002322019090134234sfdf */
  delete_request_no: string
}

export interface DeletedMerchant {
  /** 活动id @example 126002309 */
  activity_id: string
  /** 删除时间 @example 2015-05-20T13:29:35.120+08:00 */
  delete_time?: Rfc3339
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': Delete
  }
}
