import type { Async, Call } from '../../../endpoint.js'
import type { PhotoDigest } from '../../../models/taxi-invoice.js'

interface Verbs {
  /**
   * 获取司机信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  get: Call<
    {
      /** 营运资格证号 @example 6298416 */
      driver_license: string
      query: {
        /** 行政区划代码 @example 510100 */
        region_id: string | number
      }
    },
    Driver
  >
}

/** `v3/taxi-invoice/drivers/{driver_license}` */
export interface DriverLicense extends Verbs, Async<Verbs> {}

export interface Driver {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 商户号 @example 1900000109 */
  company_mchid: string
  /** 营运资格证号 @example 6298416 */
  driver_license: string
  /** 司机类别 @example MAIN */
  driver_category: string
  /** 司机照片 */
  driver_photo?: DriverPhoto
  /** 行政区划代码 @example 510100 */
  region_id: number
  /** 司机状态 @example ACTIVE */
  driver_state: string
}

/** 司机照片 */
export interface DriverPhoto {
  /** 照片类型 @example PHOTO_URL */
  photo_type?: string
  /** 司机照片摘要 */
  photo_digest?: PhotoDigest
  /** 头像url @example http://www.abc.com/driver.icon */
  photo_url?: string
  /** 头像icon */
  photo_data?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/drivers/{driver_license}': DriverLicense
  }
}
