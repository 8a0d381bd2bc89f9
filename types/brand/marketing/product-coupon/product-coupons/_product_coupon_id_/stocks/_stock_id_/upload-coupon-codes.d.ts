import type { Async, Call } from '../../../../../../../endpoint.js'
import type {
  UploadCouponCodesRequest,
  UploadedCouponCodes,
} from '../../../../../../../models/product-coupon-stock.js'

interface Verbs {
  /** 预上传券Code */
  post: Call<
    {
      /** 商品券ID @example 1000000013 */
      product_coupon_id: string
      /** 批次ID @example 1000000013001 */
      stock_id: string
      json: UploadCouponCodesRequest
    },
    UploadedCouponCodes
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface UploadCouponCodes extends Verbs, Async<Verbs> {}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': UploadCouponCodes
  }
}
