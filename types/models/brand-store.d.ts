/** 门店地址信息 */
export interface StoreAddress {
  /** 门店省市编码 @example 440305 */
  address_code: string
  /** 门店地址 @example 深南大道10000号腾讯大厦1楼 */
  address_detail: string
  /** 门店地址辅助描述 @example 地铁A口右侧100米 */
  address_complements?: string
  /** 门店经度 @example 112.63484 */
  longitude?: string
  /** 门店纬度 @example 37.75464 */
  latitude?: string
}

/** 门店基础信息 */
export interface StoreBasic {
  /** 商家门店编号 @example MDL001 */
  store_reference_id?: string
  /** 门店名称 @example 海岸城店 */
  branch_name?: string
}

/** 门店经营信息 */
export interface StoreBusiness {
  /** 门店服务电话 @example 0755-86013388 */
  service_phone?: string
  /** 门店经营时间 @example 周一至周五 09:00-20:00|周六至周日 10:00-22:00 */
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
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED'
}

/** 收款绑定状态 */
export type RecipientState = 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED'
