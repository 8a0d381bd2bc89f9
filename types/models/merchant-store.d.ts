/** 门店收款信息 */
export interface StoreRecipient {
  /** 门店收款商户号 @example 1230000109 */
  mchid: string
  /** 门店收款主体 @example 腾讯科技（深圳）有限公司 */
  company_name?: string
}

/** 门店基础信息 */
export interface MerchantStoreBasic {
  /** 商家门店编号 @example MDL001 */
  store_reference_id?: string
  /** 品牌名称 @example 麦当劳 */
  brand_name?: string
  /** 门店名称 @example 麦当劳 */
  store_name: string
  /** 分店名称 @example 海岸城店 */
  branch_name?: string
  /** 品牌ID @example 1001 */
  brand_id?: number
}

/** 收款门店信息 */
export interface FailedStoreRecipient {
  /** 门店收款商户号 @example 1230000109 */
  mchid?: string
  /** 绑定当前收款信息失败的原因 @example 收款商户号与收款主体不一致 */
  failed_reason?: string
}
