import type { Async, NoOptions, Upload } from '../../../endpoint.js'
import type { FileMeta } from '../../../models/media.js'

interface Verbs {
  /**
   * 视频上传（文件域meta、file，摘要SHA-256）
   * @remarks 普通商户
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761084
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 媒体文件标识Id */
      media_id: string
    }
  >
}

/** `v3/merchant/media/video_upload` */
export interface VideoUpload extends Verbs, Async<Verbs> {}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/merchant/media/video_upload': VideoUpload
  }
}
