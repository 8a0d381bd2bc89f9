import type { Async, NoOptions, Upload } from '../../../endpoint.js'
import type { FileMeta } from '../../../models/media.js'

interface Verbs {
  /**
   * 商户上传反馈图片（文件域meta、file，摘要SHA-256）
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 媒体文件标识ID @example BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp */
      media_id: string
    }
  >
}

/** `v3/merchant-service/images/upload` */
export interface ImagesUpload extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant-service/images/upload': ImagesUpload
  }
}
