/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/` */
export interface BrandId {
  materials: import('./_brand_id_/materials.js').Materials
  stores: import('./_brand_id_/stores.js').Stores
}
