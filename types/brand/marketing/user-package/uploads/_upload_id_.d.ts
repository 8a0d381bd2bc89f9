import type { Async, Call } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 文件分块合并
   * @remarks 品牌商户
   * @see https://pay.weixin.qq.com/doc/brand/4016199245
   */
  post: Call<
    {
      /** 上传任务ID @maxLength 128 */
      upload_id: string
    },
    void
  >
}

/** `brand/marketing/user-package/uploads/{upload_id}` */
export interface UploadId extends Verbs, Async<Verbs> {
  /** 人群包：上传文件分块，最大20MiB */
  _part_number_: import('./_upload_id_/_part_number_.js').PartNumber
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'brand/marketing/user-package/uploads/{upload_id}': UploadId
  }
}
