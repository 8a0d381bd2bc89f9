import type { Async, Call } from '../../../../endpoint.js'
import type {
  BrandStoreRecipient,
  RecipientState,
  StoreAddress,
  StoreBasic,
  StoreBusiness,
} from '../../../../models/brand-store.js'

interface Verbs {
  /**
   * 创建品牌门店
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015783183
   */
  post: Call<{ json: CreateBrandStore }, CreatedBrandStore>
  /**
   * 列表查询品牌门店信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016756674
   */
  get: Call<{ query: ListBrandStores }, BrandStoreList>
}

/** `v3/brand/partner/store/brandstores` */
export interface Brandstores extends Verbs, Async<Verbs> {
  /** 品牌门店：查询品牌门店、更新品牌门店、删除品牌门店 */
  _store_id_: import('./brandstores/_store_id_.js').StoreId
}

export interface CreateBrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 门店基础信息 */
  store_basics?: StoreBasic
  /** 门店地址信息 */
  store_address: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
}

export interface CreatedBrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 品牌门店ID @example 20488000 */
  store_id?: string
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

export interface ListBrandStores {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED'
  /** 分页起始位置 @example 100 */
  offset?: string | number
  /** 分页条数 @example 50 */
  limit?: string | number
}

export interface BrandStoreList {
  /** 品牌ID @example 1004 */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: BrandStore[]
}

/** 品牌门店列表 */
export interface BrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 品牌门店ID @example 20488000 */
  store_id?: string
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
  store_recipient?: StoreRecipient[]
}

/** 门店收款信息 */
export interface StoreRecipient {
  /** 门店收款商户号 @example 1230000109 */
  mchid?: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: RecipientState
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/brand/partner/store/brandstores': Brandstores
  }
}
