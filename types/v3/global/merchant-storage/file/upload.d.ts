import type { Async, NoOptions, Upload } from '../../../../endpoint.js'
import type { FileMeta } from '../../../../models/media.js'

interface Verbs {
  /**
   * 上传文件（文件域meta、file，摘要SHA-256）
   * @remarks 直连模式, 机构模式
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post: Upload<
    NoOptions,
    FileMeta,
    {
      /** 文件标识ID @example b6a17e2a-1dc4-4376-8630-e73d06490c0d */
      file_id: string
    }
  >
}

/** `v3/global/merchant-storage/file/upload` */
export interface FileUpload extends Verbs, Async<Verbs> {}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/global/merchant-storage/file/upload': FileUpload
  }
}
