/** `v3/lovefeast/brands/` */
export interface Brands {
  /** 爱心餐：查询爱心餐品牌信息 */
  _brand_id_: import('./brands/_brand_id_.js').BrandId
}
