import type { Async, Call, Rfc3339 } from '../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * sn码锁定
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: LockSnCode }, UploadedGoods>
}

/** `v3/gov/subsidy/sncode/lock` */
export interface Lock extends Verbs, Async<Verbs> {}

export interface LockSnCode {
  /** 消费品类ID */
  appliance_id: ApplianceId
  /** 商户支付订单号 @example vmall_250120131959_993_4494 */
  out_trade_no: string
  /** 家电品牌 @example 海尔 */
  brand: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** S/N码 @example fallervuh */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 @example 6901010101098 */
  barcode: string
  /** 规格型号 @example YOGA Air 15s ILL9 */
  spec_model: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间 @example 2025-01-14T19:55:06+08:00 */
  sale_time?: Rfc3339
  /** imei1编码 @example 358882046176540 */
  imei1?: string
  /** imei2编码 @example 358882046176540 */
  imei2?: string
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/sncode/lock': Lock
  }
}
