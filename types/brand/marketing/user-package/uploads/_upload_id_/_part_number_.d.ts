import type { Async, Upload } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 上传文件分块, at most 20 MiB
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016199238
   */
  put: Upload<
    { /** 上传任务ID */ upload_id: string; /** 分块编号, from 1 */ part_number: number },
    FilePartMeta,
    void
  >
}

/** `brand/marketing/user-package/uploads/{upload_id}/{part_number}` */
export interface PartNumber extends Verbs, Async<Verbs> {}

/** The part named `file_meta`. */
export interface FilePartMeta {
  /** 文件名 @maxLength 128 */
  filename: string
  /** 文件摘要: SHA-256 of this part, in hex @maxLength 64 */
  digest: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/user-package/uploads/{upload_id}/{part_number}': PartNumber
  }
}
