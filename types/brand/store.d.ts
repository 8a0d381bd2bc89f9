/** `brand/store/` */
export interface Store {
  /** 品牌门店：创建品牌门店、查询品牌门店列表 */
  brandstores: import('./store/brandstores.js').Brandstores
}
