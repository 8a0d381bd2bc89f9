import type { Async, Call } from '../../endpoint.js'
import type { StoreAddress, StoreBusiness } from '../../models/brand-store.js'
import type { MerchantStoreBasic, StoreRecipient } from '../../models/merchant-store.js'

interface Verbs {
  /**
   * 创建门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   */
  post: Call<
    { json: CreateStore },
    {
      /** 微信支付商户门店ID @example 20488000 */
      store_id: number
    }
  >
}

/** `v3/merchant-store/stores` */
export interface Stores extends Verbs, Async<Verbs> {
  /** 连锁品牌门店：查询门店、修改门店 */
  _store_id_: import('./stores/_store_id_.js').StoreId
}

export interface CreateStore {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics: MerchantStoreBasic
  /** 门店地址信息 */
  store_address: StoreAddress
  /** 门店经营信息 */
  store_business: StoreBusiness
  /** 门店收款信息 */
  store_recipient: StoreRecipient[]
}

declare module '../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-store/stores': Stores
  }
}
