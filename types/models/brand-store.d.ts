/** 门店地址信息 */
export interface StoreAddress {
  /** 门店省市编码 @maxLength 20 @example 440305 */
  address_code: string
  /** 门店地址 @minLength 4 @maxLength 100 @example 深南大道10000号腾讯大厦1楼 */
  address_detail: string
  /** 门店地址辅助描述 @maxLength 50 @example 地铁A口右侧100米 */
  address_complements?: string
  /** 门店经度 @maxLength 32 @example 112.63484 */
  longitude?: string
  /** 门店纬度 @maxLength 32 @example 37.75464 */
  latitude?: string
}

/** 门店基础信息 */
export interface StoreBasic {
  /** 商家门店编号 @maxLength 32 @example MDL001 */
  store_reference_id?: string
  /** 门店名称 @maxLength 20 @example 海岸城店 */
  branch_name?: string
}

/** 门店经营信息 */
export interface StoreBusiness {
  /** 门店服务电话 @maxLength 32 @example 0755-86013388 */
  service_phone?: string
  /** 门店经营时间 @maxLength 256 @example 周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
  business_hours?: string
}

/** 门店收款信息 */
export interface BrandStoreRecipient {
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?: RecipientState
}

export interface ClosedBrandStore {
  /** 品牌ID @example 123456789 */
  brand_id: string
  /** 品牌门店ID @example 20488000 */
  store_id?: string
  /** 门店状态 */
  store_state?: StoreState
}

/** 收款绑定状态 */
export type RecipientState = 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'

/** 门店资料 */
export interface StoreContent {
  /** 门店基础信息 */
  store_basics?: StoreBasic
  /** 门店地址信息 */
  store_address: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
}

/** 修改的门店资料 */
export interface ModifyStoreContent {
  /** 门店基础信息 */
  store_basics?: StoreBasic
  /** 门店地址信息 */
  store_address?: StoreAddress
  /** 门店经营信息 */
  store_business?: StoreBusiness
}

/** 品牌门店 */
export interface StoreDetail extends ModifyStoreContent {
  /** 品牌门店ID @example 20488000 */
  store_id: string
  /** 门店状态 */
  store_state?: StoreState
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED'
  /** 审核失败原因 @example 通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确 */
  review_reject_reason?: string
  /** 门店收款信息 */
  store_recipient?: BrandStoreRecipient[]
}

/** 变更后的门店状态 */
export interface StoreStateChanged {
  /** 品牌门店ID @example 20488000 */
  store_id: string
  /** 门店状态 */
  store_state?: StoreState
}

/** 门店状态 */
export type StoreState = 'OPEN' | 'CREATING' | 'CLOSED'
