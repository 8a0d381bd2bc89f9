import type { Async, NoOptions, Upload } from '../../../endpoint.js'
import type { FileMeta } from '../../../models/media.js'

interface Verbs {
  /**
   * 图片上传
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4015680641
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 图片URL @example https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0 */
      media_url: string
    }
  >
}

/** `brand/card-member/media/image-upload` */
export interface ImageUpload extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'brand/card-member/media/image-upload': ImageUpload
  }
}
