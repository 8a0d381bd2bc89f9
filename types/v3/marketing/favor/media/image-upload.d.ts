import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { FileMeta } from '../../../../models/media.js'

interface Verbs {
  /**
   * （营销）图片上传（文件域meta、file，摘要SHA-256）
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557233
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 媒体文件URL地址 @example https://qpic.cn/xxx */
      media_url: string
    }
  >
}

/** `v3/marketing/favor/media/image-upload` */
export interface ImageUpload extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/marketing/favor/media/image-upload': ImageUpload
  }
}
