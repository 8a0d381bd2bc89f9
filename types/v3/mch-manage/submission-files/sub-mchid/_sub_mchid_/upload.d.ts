import type { Async, Upload } from '../../../../../endpoint.js'
import type { UploadCancelApplicationMediaMeta } from '../../../../../models/ecommerce-account.js'

interface Verbs {
  /**
   * 上传商户提交资料文件
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post: Upload<{ /** 子商户号 @example 123000110 */ sub_mchid: string }, UploadCancelApplicationMediaMeta, { /** 文件标识ID @example V1_E1W7MchDBewmOMGmKSMCgh5 */ file_id: string }>
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
export interface SubMchidUpload extends Verbs, Async<Verbs> {}

declare module '../../../../../endpoint.js' {
  interface Endpoints { 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': SubMchidUpload }
}
