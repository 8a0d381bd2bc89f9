import type { Async, Upload } from '../../../../../endpoint.js'
import type { ReviewFileMeta } from '../../../../../models/media.js'

interface Verbs {
  /**
   * 上传商户提交资料文件（文件域meta、submission_file，摘要SHA-256；其他域item_id、manage_record_id）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post: Upload<
    {
      /** 子商户号 @example 123000110 */
      sub_mchid: string
    },
    ReviewFileMeta,
    {
      /** 文件标识ID @example V1_E1W7MchDBewmOMGmKSMCgh5 */
      file_id: string
    }
  >
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
export interface SubMchidUpload extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': SubMchidUpload
  }
}
