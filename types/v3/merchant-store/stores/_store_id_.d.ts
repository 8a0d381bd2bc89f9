import type { Async, Call } from '../../../endpoint.js'
import type { StoreAddress, StoreBusiness } from '../../../models/brand-store.js'
import type { MerchantStoreBasic, StoreRecipient } from '../../../models/merchant-store.js'

interface Verbs {
  /**
   * 查询门店
   * @remarks 普通商户, 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   */
  get: Call<
    {
      /** 微信支付商户门店ID @example 20488000 */
      store_id: string | number
      query?: {
        /** 特约商户号 @example 1900000109 */
        sub_mchid?: string
      }
    },
    Store
  >
  /**
   * 修改门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   */
  patch: Call<
    {
      /** 微信支付商户门店ID @example 20488000 */
      store_id: string | number
      json: ModifyStore
    },
    void
  >
}

/** `v3/merchant-store/stores/{store_id}` */
export interface StoreId extends Verbs, Async<Verbs> {
  /** 连锁品牌门店 */
  recipients: import('./_store_id_/recipients.js').Recipients
}

export interface Store {
  /** 门店基础信息 */
  store_basics?: MerchantStoreBasic
  /** 门店地址信息 */
  store_address?: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
  /** 门店收款信息 */
  store_recipient?: StoreRecipient[]
  /** 门店状态 */
  store_state?: StoreState
}

export interface ModifyStore {
  /** 子商户号 @example 1900000109 */
  sub_mchid?: string
  /** 门店基础信息 */
  store_basics?: MerchantStoreBasic
  /** 门店地址信息 */
  store_address?: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
}

/** 门店状态 */
export interface StoreState {
  /** 门店状态描述 @example 地址核实失败 */
  store_state_message?: string
  /** 地址核实失败原因 @example 感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确 */
  address_failed_reason?: string
  /** 门店状态 */
  store_state_value?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-store/stores/{store_id}': StoreId
  }
}
