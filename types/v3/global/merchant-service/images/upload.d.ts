import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { FileMeta } from '../../../../models/media.js'

interface Verbs {
  /**
   * 商户上传反馈图片（文件域meta、file，摘要SHA-256）
   * @remarks 服务商, 渠道商, 从业机构
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 媒体文件标识ID @example file752398_7983424 */
      media_id: string
    }
  >
}

/** `v3/global/merchant-service/images/upload` */
export interface ImagesUpload extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-service/images/upload': ImagesUpload
  }
}
