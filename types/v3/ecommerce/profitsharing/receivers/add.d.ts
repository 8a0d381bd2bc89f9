import type { Async, Call, Encrypted, SerialHeader } from '../../../../endpoint.js'
import type { EcommerceProfitSharingAddedReceiver } from '../../../../models/ecommerce-profit-sharing.js'

interface Verbs {
  /**
   * 添加分账接收方
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
   */
  post: Call<{ json: AddReceiver; headers?: SerialHeader }, EcommerceProfitSharingAddedReceiver>
}

/** `v3/ecommerce/profitsharing/receivers/add` */
export interface Add extends Verbs, Async<Verbs> {}

export interface AddReceiver {
  /** 公众账号ID @maxLength 32 @example wx8888888888888888 */
  appid: string
  /** 接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 @maxLength 64 @example 190001001 */
  account: string
  /** 接收方名称 @maxLength 1024 @example 张三网络公司 */
  name?: string
  /** 接收方名称的密文 @example hu89ohu89ohu89o */
  encrypted_name?: Encrypted
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'OTHERS'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/profitsharing/receivers/add': Add
  }
}
