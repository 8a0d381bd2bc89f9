import type { Async, Call } from '../../../../endpoint.js'
import type { ApplianceId, UploadedGoods } from '../../../../models/subsidy.js'

interface Verbs {
  /**
   * sn码解锁
   * @remarks 服务商, 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013989543
   */
  post: Call<{ json: UnlockSnCode }, UploadedGoods>
}

/** `v3/gov/subsidy/sncode/unlock` */
export interface Unlock extends Verbs, Async<Verbs> {}

export interface UnlockSnCode {
  /** 消费品类ID */
  appliance_id: ApplianceId
  /** 商户支付订单号 @example vmall_250120131959_993_4494 */
  out_trade_no: string
  /** 使用的资格的地区编码 @example 310100 */
  qualification_region_code: number
  /** S/N码 @example fallervuh */
  sn_code: string
  /** 商品条码 @example 6901010101098 */
  barcode: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/gov/subsidy/sncode/unlock': Unlock
  }
}
