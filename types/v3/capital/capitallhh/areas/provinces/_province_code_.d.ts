/** `v3/capital/capitallhh/areas/provinces/{province_code}/` */
export interface ProvinceCode {
  /** 银行与地区查询：查询城市列表 */
  cities: import('./_province_code_/cities.js').Cities
}
