import type { Async, Call } from '../../../../../endpoint.js'
import type {
  BrandStoreRecipient,
  StoreAddress,
  StoreBasic,
  StoreBusiness,
} from '../../../../../models/brand-store.js'

interface Verbs {
  /**
   * 查询品牌门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
   */
  get: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      query: {
        /** 品牌ID @example 123456789 */
        brand_id: string
      }
    },
    BrandStore
  >
  /**
   * 更新品牌门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
   */
  patch: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: ModifyBrandStore
    },
    BrandStore
  >
  /**
   * 删除品牌门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
   */
  delete: Call<
    {
      /** 品牌门店ID @example 20488000 */
      store_id: string
      json: {
        /** 品牌ID @example 123456789 */
        brand_id: string
      }
    },
    void
  >
}

/** `v3/brand/partner/store/brandstores/{store_id}` */
export interface StoreId extends Verbs, Async<Verbs> {
  /** 品牌门店：绑定收款商户号 */
  bindrecipient: import('./_store_id_/bindrecipient.js').Bindrecipient
  /** 品牌门店：暂停门店营业 */
  close: import('./_store_id_/close.js').Close
  /** 品牌门店：恢复门店营业 */
  resume: import('./_store_id_/resume.js').Resume
  /** 品牌门店：解绑收款商户号 */
  unbindrecipient: import('./_store_id_/unbindrecipient.js').Unbindrecipient
}

export interface BrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 品牌门店ID @example 20488000 */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED'
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED'
  /** 审核失败原因 @example 通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: StoreBasic
  /** 门店地址信息 */
  store_address?: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
  /** 门店收款信息 */
  store_recipient?: BrandStoreRecipient[]
}

export interface ModifyBrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: StoreBasic
  /** 门店地址信息 */
  store_address?: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/store/brandstores/{store_id}': StoreId
  }
}
