import type { Async, NoOptions, Upload } from '../../../../../endpoint.js'
import type { UploadMediaImageMeta } from '../../../../../models/product-coupon.js'

interface Verbs {
  /**
   * 图片上传
   * @remarks 服务商
   */
  post: Upload<NoOptions, UploadMediaImageMeta, { /** 媒体文件URL地址 @example https://qpic.cn/xxx */ media_url: string }>
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
export interface UploadImage extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/marketing/partner/product-coupon/media/upload-image': UploadImage }
}
