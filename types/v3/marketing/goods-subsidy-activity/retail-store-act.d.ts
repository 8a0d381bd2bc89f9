/** `v3/marketing/goods-subsidy-activity/retail-store-act/` */
export interface RetailStoreAct {
  _activity_id_: import('./retail-store-act/_activity_id_.js').ActivityId
  _brand_id_: import('./retail-store-act/_brand_id_.js').BrandId
}
