import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { FileMeta } from '../../../../models/media.js'

interface Verbs {
  /** 上传图片（文件域meta、file，摘要SHA-256） */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      image_url: string
    }
  >
}

/** `brand/marketing/product-coupon/media/upload-image` */
export interface UploadImage extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/product-coupon/media/upload-image': UploadImage
  }
}
