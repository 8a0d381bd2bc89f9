import type { Async, NoOptions, Upload } from '../../../endpoint.js'

interface Verbs {
  /**
   * 上传出租车电子发票文件（文件域meta、file，摘要SM3）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  post: Upload<
    NoOptions,
    UploadCardFileMeta,
    {
      /** 出租车电子发票文件ID @example ASNFZ4mrze/+3LqYdlQyEA== */
      fapiao_media_id: string
    }
  >
}

/** `v3/taxi-invoice/cards/upload-file` */
export interface UploadFile extends Verbs, Async<Verbs> {}

export interface UploadCardFileMeta {
  /** 出租车经营主体商户号 @example 1900000109 */
  company_mchid: string
  /** 文件摘要 @example addca90a6a290b9642dbaccffdf01e8c22aa348940b2e96754169ba08c19e5db */
  digest: string
  /** 文件摘要算法 @example DIGEST_ALGORITHM_SM3 */
  digest_algorithm: string
  /** 行政区划代码 @example 310100 */
  region_id: number
}

declare module '../../../endpoint.js' {
  interface Endpoints {
    'v3/taxi-invoice/cards/upload-file': UploadFile
  }
}
