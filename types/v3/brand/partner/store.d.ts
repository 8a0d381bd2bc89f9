/** `v3/brand/partner/store/` */
export interface Store {
  /** 品牌门店：创建品牌门店、列表查询品牌门店信息 */
  brandstores: import('./store/brandstores.js').Brandstores
}
