import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { UploadMediaImageMeta } from '../../../../models/product-coupon.js'

interface Verbs {
  /** 上传图片 */
  post: Upload<NoOptions, UploadMediaImageMeta, { /** 商品券图片 */ image_url?: string }>
}

/** `brand/marketing/product-coupon/media/upload-image` */
export interface UploadImage extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints { 'brand/marketing/product-coupon/media/upload-image': UploadImage }
}
