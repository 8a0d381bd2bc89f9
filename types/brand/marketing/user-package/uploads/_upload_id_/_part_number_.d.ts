import type { Async, Upload } from '../../../../../endpoint.js'

interface Verbs {
  /**
   * 上传文件分块，最大20MiB
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016199238
   */
  put: Upload<
    {
      /** 上传任务ID @maxLength 128 */
      upload_id: string
      /** 分块编号，从1开始 */
      part_number: string | number
    },
    FilePartMeta,
    void
  >
}

/** `brand/marketing/user-package/uploads/{upload_id}/{part_number}` */
export interface PartNumber extends Verbs, Async<Verbs> {}

/** 文件元信息（文件域file_meta） */
export interface FilePartMeta {
  /** 文件名 @maxLength 128 */
  filename: string
  /** 本分块的SHA-256摘要，十六进制 @maxLength 64 */
  digest: string
}

declare module '../../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/user-package/uploads/{upload_id}/{part_number}': PartNumber
  }
}
