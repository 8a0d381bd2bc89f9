import type { Async, Call } from '../../../../../../endpoint.js'

interface Verbs {
  /**
   * 查询城市列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  get: Call<
    {
      /** 省份编码 @example 10 */
      province_code: string | number
    },
    CityList
  >
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
export interface Cities extends Verbs, Async<Verbs> {}

export interface CityList {
  /** 城市列表 */
  data?: City[]
  /** 查询数据总条数 @example 10 */
  total_count: number
}

/** 城市列表 */
export interface City {
  /** 城市名称 @maxLength 256 @example 北京市 */
  city_name: string
  /** 城市编码 @example 10 */
  city_code: number
}

declare module '../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/areas/provinces/{province_code}/cities': Cities
  }
}
