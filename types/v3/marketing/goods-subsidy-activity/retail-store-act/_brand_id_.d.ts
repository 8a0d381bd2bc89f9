/** `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/` */
export interface BrandId {
  /** 品牌小店营销：生成小店活动物料码 */
  materials: import('./_brand_id_/materials.js').Materials
  /** 品牌小店营销：添加小店活动门店、查询小店活动门店列表、删除小店活动门店 */
  stores: import('./_brand_id_/stores.js').Stores
}
