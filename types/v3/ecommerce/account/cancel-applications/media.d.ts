import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { ReviewFileMeta } from '../../../../models/media.js'

interface Verbs {
  /**
   * 图片上传（文件域meta、file，摘要SHA-256）
   * @remarks 电商平台
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
   */
  post: Upload<
    NoOptions,
    ReviewFileMeta,
    {
      /** 媒体文件标识Id */
      media_id: string
    }
  >
}

/** `v3/ecommerce/account/cancel-applications/media` */
export interface CancelApplicationsMedia extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/ecommerce/account/cancel-applications/media': CancelApplicationsMedia
  }
}
