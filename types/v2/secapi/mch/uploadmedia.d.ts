import type { Async, Upload } from '../../../endpoint.js'
import type { V2Answer, V2UploadFields } from '../../../models/v2.js'

interface Verbs {
  /**
   * 图片上传（文件域media，摘要MD5；其他域mch_id、media_hash、sign、sign_type）
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   */
  post: Upload<{ security: true }, V2UploadFields, UploadedMedia>
}

/** `v2/secapi/mch/uploadmedia` */
export interface Uploadmedia extends Verbs, Async<Verbs> {}

export interface UploadedMedia extends V2Answer {
  /** 媒体文件标识Id @maxLength 256 */
  media_id: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v2/secapi/mch/uploadmedia': Uploadmedia
  }
}
