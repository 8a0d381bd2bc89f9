import type { Async, Call, Encrypted, SerialHeader } from '../../../endpoint.js'
import type { PhotoDigest } from '../../../models/taxi-invoice.js'

interface Verbs {
  /**
   * 更新司机信息
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  post: Call<{ json: UpdateDriverRequest; headers?: SerialHeader }, UpdateDriverRequest>
}

/** `v3/taxi-invoice/driver/update-driver` */
export interface UpdateDriver extends Verbs, Async<Verbs> {}

export interface UpdateDriverRequest {
  /** 司机姓名 @example OpldWegML3fJ3/U5L6av0bU6GcIOaOhi+SY04APUv4dfFrD7US5TWiL5sVnQSz/wvsvQ== */
  driver_name: Encrypted
  /** 司机身份证号码 @example OpldWegML3fJ3/U5L6av0bU6GcIOaOhXM/t2DrNLxVUb77DCnz421UAD7US5TWiL5sVnQSz/wvsvQ== */
  id_card_number: Encrypted
  /** 公司名称 @example 深圳市未来有限公司 */
  company_name: string
  /** 商户号 @example 1900000109 */
  mchid: string
  /** 营运资格证号 @example 6298416 */
  driver_license: string
  /** 司机类别 @example MAIN */
  driver_category: string
  /** 岗位状态 @example ON_DUTY */
  driver_status: string
  /** 司机头像 */
  driver_photo?: DriverPhoto
  /** 行政区划ID @example 510100 */
  region_id: number
}

/** 司机头像 */
export interface DriverPhoto {
  /** 照片类型 @example PHOTO_URL */
  photo_type?: string
  /** 司机头像摘要 */
  photo_digest?: PhotoDigest
  /** 头像url @example http://www.abc.com/driver.icon */
  photo_url?: string
  /** 头像icon @example /9j/4AAQSkZJRgABAgAAAQABAAD/2wBDAAMOCZXP4+STRRXMzqiZPmv8A3jRRRUFH/9k= */
  photo_icon?: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/driver/update-driver': UpdateDriver
  }
}
