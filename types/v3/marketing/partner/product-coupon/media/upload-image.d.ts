import type { Async, NoOptions, Upload } from '../../../../../endpoint.js'
import type { FileMeta } from '../../../../../models/media.js'

interface Verbs {
  /**
   * 图片上传（文件域meta、file，摘要SHA-256）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015781275
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/xxx */
      image_url: string
    }
  >
}

/** `v3/marketing/partner/product-coupon/media/upload-image` */
export interface UploadImage extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/partner/product-coupon/media/upload-image': UploadImage
  }
}
