import type { Async, Call, Rfc3339 } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询活动发券商户号
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466149
   */
  get: Call<
    {
      /** 活动id */
      activity_id: string
      query?: {
        /** 分页页码 @example 0 */
        offset?: string | number
        /** 分页大小 @example 20 */
        limit?: string | number
      }
    },
    MerchantList
  >
}

/** `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` */
export interface Merchants extends Verbs, Async<Verbs> {
  /** 支付有礼：新增活动发券商户号 */
  add: import('./merchants/add.js').Add
  /** 支付有礼：删除活动发券商户号 */
  delete: import('./merchants/delete.js').Delete
}

export interface MerchantList {
  /** 分页页码 @example 0 */
  offset: number
  /** 分页大小 @example 20 */
  limit: number
  /** 总数 */
  total_count: number
  /** 活动id */
  activity_id: string
  /** 结果集 */
  data?: Merchant[]
}

/** 结果集 */
export interface Merchant {
  /** 商户号 */
  mchid: string
  /** 商户名称 */
  merchant_name?: string
  /** 创建时间 */
  create_time?: Rfc3339
  /** 更新时间 */
  update_time?: Rfc3339
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': Merchants
  }
}
