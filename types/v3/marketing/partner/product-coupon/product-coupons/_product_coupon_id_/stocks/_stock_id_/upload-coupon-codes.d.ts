import type { Async, Call } from '../../../../../../../../endpoint.js'
import type {
  UploadCouponCodesRequest,
  UploadedCouponCodes,
} from '../../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /**
   * 预上传券Code
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781572
   */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: PartnerUploadCouponCodes
    },
    UploadedCouponCodes
  >
}

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface UploadCouponCodes extends Verbs, Async<Verbs> {}

export interface PartnerUploadCouponCodes extends UploadCouponCodesRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': UploadCouponCodes
  }
}
