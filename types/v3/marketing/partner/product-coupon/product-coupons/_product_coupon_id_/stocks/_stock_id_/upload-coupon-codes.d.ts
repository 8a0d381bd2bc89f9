import type { Async, Call } from '../../../../../../../../endpoint.js'

interface Verbs {
  /**
   * 预上传券Code
   * @remarks 服务商
   */
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

/** `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface UploadCouponCodes extends Verbs, Async<Verbs> {}

export interface UploadCouponCodesRequest {
  /** 品牌ID @example 120344 */
  brand_id: string
  /** 请求单号 @example 34657_20250101_123456 */
  out_request_no: string
  /** 券Code列表 @example vCode_1234567890 */
  code_list: string[]
}

export interface UploadedCouponCodes {
  /** 去重后券Code总数 @example 100 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: string[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

declare module '../../../../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': UploadCouponCodes
  }
}
