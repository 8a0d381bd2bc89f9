import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'

interface Verbs {
  /**
   * 添加分账接收方
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012528995
   */
  post: Call<{ json: AddReceiver; headers?: SerialHeader }, AddedReceiver>
}

/** `v3/profitsharing/receivers/add` */
export interface Add extends Verbs, Async<Verbs> {}

export interface AddReceiver {
  /** 子商户号 @maxLength 32 @example 1900000109 */
  sub_mchid?: string
  /** 应用ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 子商户应用ID @maxLength 32 @example wx8888888888888889 */
  sub_appid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 @maxLength 64 @example 86693852 */
  account: string
  /** 分账个人接收方姓名 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 与分账方的关系类型 */
  relation_type: RelationType
  /** 自定义的分账关系 @maxLength 10 @example 代理商 */
  custom_relation?: string
}

export interface AddedReceiver {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 @example 86693852 */
  account: string
  /** 分账接收方全称 @example hu89ohu89ohu89o */
  name?: Encrypted
  /** 与分账方的关系类型 */
  relation_type: RelationType
  /** 自定义的分账关系 @example 代理商 */
  custom_relation?: string
}

/** 与分账方的关系类型 */
export type RelationType =
  | 'SERVICE_PROVIDER'
  | 'STORE'
  | 'STAFF'
  | 'STORE_OWNER'
  | 'PARTNER'
  | 'HEADQUARTER'
  | 'BRAND'
  | 'DISTRIBUTOR'
  | 'USER'
  | 'SUPPLIER'
  | 'CUSTOM'

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/profitsharing/receivers/add': Add
  }
}
