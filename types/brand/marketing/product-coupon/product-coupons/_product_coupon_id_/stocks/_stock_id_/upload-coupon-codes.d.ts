import type { Async, Call } from '../../../../../../../endpoint.js'

interface Verbs {
  /** 预上传券Code */
  post: Call<
    {
      /** 商品券ID */ product_coupon_id: string
      /** 批次ID */ stock_id: string
      json: UploadCouponCodesRequest
    },
    UploadedCouponCodes
  >
}

/** `brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes` */
export interface UploadCouponCodes extends Verbs, Async<Verbs> {}

export interface UploadCouponCodesRequest {
  /** 修改请求单号 */
  out_request_no?: string
  /** 券Code列表 */
  code_list?: string[]
}

export interface UploadedCouponCodes {
  /** 已发放总次数 */
  total_count?: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: FailedCode[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

/** 上传失败的券Code列表 */
export interface FailedCode {
  /** 用户商品券Code */
  coupon_code?: string
  /** 失败错误码 */
  code?: string
  /** 失败错误信息 */
  message?: string
}

declare module '../../../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': UploadCouponCodes
  }
}
