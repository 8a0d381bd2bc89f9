import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 添加零售小店活动业务代理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384327
   */
  put: Call<
    {
      /** 零售小店活动ID @example 3118550000000004 */
      activity_id: string
      json: UpdateRepresentative
    },
    UpdatedRepresentative
  >
  /**
   * 删除零售小店活动业务代理
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384344
   */
  delete: Call<
    {
      /** 零售小店活动ID @example 3118550000000004 */
      activity_id: string
      json: DeleteRepresentative
    },
    DeletedRepresentative
  >
}

/** `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative` */
export interface Representative extends Verbs, Async<Verbs> {}

export interface UpdateRepresentative {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID @example oK7fFt8zzEZ909XH-LE2# */
    openid: string
  }[]
  /** 请求业务单据号 @example 1002600620019090123143254436 */
  out_request_no: string
  /** 添加时间 @example 2015-05-20T13:29:35+08:00 */
  add_time?: Rfc3339
}

export interface UpdatedRepresentative {
  /** 零售小店活动ID @example 3118550000000004 */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID @example oK7fFt8zzEZ909XH-LE2# */
    openid: string
  }[]
  /** 添加时间 @example 2015-05-20T13:29:35+08:00 */
  add_time: Rfc3339
}

export interface DeleteRepresentative {
  /** 业务代理信息列表 */
  representative_info_list: {
    /** 业务代理的OpenID @example oK7fFt8zzEZ909XH-LE2# */
    openid: string
  }[]
  /** 请求业务单据号 @example 1002600620019090123143254436 */
  out_request_no: string
  /** 删除时间 @example 2015-05-20T13:29:35.120+08:00 */
  delete_time: Rfc3339
}

export interface DeletedRepresentative {
  /** 零售小店活动ID @example 3118550000000004 */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID @example oK7fFt8zzEZ909XH-LE2# */
    openid: string
  }[]
  /** 删除时间 @example 2015-05-20T13:29:35.120+08:00 */
  delete_time: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': Representative
  }
}
