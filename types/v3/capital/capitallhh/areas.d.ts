/** `v3/capital/capitallhh/areas/` */
export interface Areas {
  /** 银行与地区查询：查询省份列表 */
  provinces: import('./areas/provinces.js').Provinces
}
