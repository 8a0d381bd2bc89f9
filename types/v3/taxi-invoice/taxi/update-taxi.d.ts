import type { Async, Call } from '../../../endpoint.js'

interface Verbs {
  /**
   * 更新出租车信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  post: Call<{ json: UpdateTaxiRequest }, UpdatedTaxi>
}

/** `v3/taxi-invoice/taxi/update-taxi` */
export interface UpdateTaxi extends Verbs, Async<Verbs> {}

export interface UpdateTaxiRequest {
  /** 车牌号 @example 粤B12345 */
  plate_number: string
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 商户号 @example 1900000109 */
  mchid?: string
  /** 主班司机资格证号 @example 6298416 */
  main_license: string
  /** 副班司机资格证号 @example 6298416 */
  deputy_license?: string
  /** 行政区划ID @example 510100 */
  region_id: number
  /** 开票标记 @example INVOICE */
  invoice_flag?: string
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION'
}

export interface UpdatedTaxi {
  /** 车牌号 @example 粤B12345 */
  plate_number: string
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 商户号 @example 1900000109 */
  mchid?: string
  /** 主班司机资格证号 @example 6298416 */
  main_license: string
  /** 副班司机资格证号 @example 6298416 */
  deputy_license?: string
  /** 行政区划ID @example 510100 */
  region_id: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/taxi/update-taxi': UpdateTaxi
  }
}
