import type { Async, Call, NoOptions } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 查询省份列表
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  get: Call<NoOptions, ProvinceList>
}

/** `v3/capital/capitallhh/areas/provinces` */
export interface Provinces extends Verbs, Async<Verbs> {
  /** 银行与地区查询 */
  _province_code_: import('./provinces/_province_code_.js').ProvinceCode
}

export interface ProvinceList {
  /** 省份列表 */
  data?: Province[]
  /** 查询数据总条数 @example 10 */
  total_count: number
}

/** 省份列表 */
export interface Province {
  /** 省份名称 @maxLength 256 @example 广东省 */
  province_name: string
  /** 省份编码 @example 22 */
  province_code: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/capital/capitallhh/areas/provinces': Provinces
  }
}
