import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 获取出租车信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  get: Call<
    {
      /** 车牌号 @example 粤B12345 */
      plate_number: string
      query: {
        /** 行政区划代码 @example 510100 */
        region_id: string | number
      }
    },
    Taxi
  >
}

/** `v3/taxi-invoice/taxies/{plate_number}` */
export interface PlateNumber extends Verbs, Async<Verbs> {}

export interface Taxi {
  /** 车牌号 @example 粤B12345 */
  plate_number: string
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 公司商户号 @example 1900000109 */
  company_mchid: string
  /** 主班司机资格证号 @example 6298416 */
  main_license: string
  /** 副班司机资格证号 @example 6298416 */
  deputy_license: string
  /** 行政区划代码 @example 510100 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 @example IN_OPERATION */
  taxi_state: 'IN_OPERATION' | 'OUT_OPERATION'
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/taxies/{plate_number}': PlateNumber
  }
}
