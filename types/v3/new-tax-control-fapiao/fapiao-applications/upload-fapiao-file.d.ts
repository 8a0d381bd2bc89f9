import type { Async, NoOptions, Upload } from '../../../endpoint.js'

interface Verbs {
  /**
   * 上传电子发票文件（文件域meta、file，摘要SM3）
   * @remarks 普通商户, 服务商, 渠道商
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556605
   */
  post: Upload<
    NoOptions,
    UploadFapiaoFileMeta,
    {
      /** 电子发票文件ID @example ASNFZ4mrze/+3LqYdlQyEA== */
      fapiao_media_id: string
    }
  >
}

/** `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` */
export interface UploadFapiaoFile extends Verbs, Async<Verbs> {}

export interface UploadFapiaoFileMeta {
  /** 子商户号 */
  sub_mchid?: string
  /** 发票文件的类型为PDF @example PDF */
  file_type: string
  /** 文件摘要算法 @example SM3 */
  digest_alogrithm: string
  /** 文件摘要 */
  digest: string
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': UploadFapiaoFile
  }
}
