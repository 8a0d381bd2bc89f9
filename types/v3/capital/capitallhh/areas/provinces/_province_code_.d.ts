/** `v3/capital/capitallhh/areas/provinces/{province_code}/` */
export interface ProvinceCode {
  cities: import('./_province_code_/cities.js').Cities
}
