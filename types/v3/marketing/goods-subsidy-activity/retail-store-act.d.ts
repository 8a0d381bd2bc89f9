/** `v3/marketing/goods-subsidy-activity/retail-store-act/` */
export interface RetailStoreAct {
  /** 品牌小店营销 */
  _activity_id_: import('./retail-store-act/_activity_id_.js').ActivityId
  /** 品牌小店营销 */
  _brand_id_: import('./retail-store-act/_brand_id_.js').BrandId
}
