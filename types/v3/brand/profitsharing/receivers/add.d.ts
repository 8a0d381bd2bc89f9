import type { Async, Call } from '../../../../endpoint.js'
import type { AddedReceiver } from '../../../../models/profit-sharing.js'

interface Verbs {
  /**
   * 添加分账接收方
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
   */
  post: Call<{ json: AddReceiver }, AddedReceiver>
}

/** `v3/brand/profitsharing/receivers/add` */
export interface Add extends Verbs, Async<Verbs> {}

export interface AddReceiver {
  /** 品牌主商户号 @maxLength 32 @example 1900000108 */
  brand_mchid: string
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户公众账号ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @maxLength 64 @example 1900000109 */
  account: string
  /** 接收方名称 @maxLength 1024 @example 张三网络公司 */
  name?: string
  /** 与品牌主商户的的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/profitsharing/receivers/add': Add
  }
}
