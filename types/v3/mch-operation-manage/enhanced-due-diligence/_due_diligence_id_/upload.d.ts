import type { Async, Upload } from '../../../../endpoint.js'

interface Verbs {
  /**
   * 上传尽调资料文件（文件域meta、due_diligence_file，摘要SHA-256）
   * @remarks 服务商
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631042
   */
  post: Upload<
    {
      /** 尽调单号 @example 123000110_2_2190381dakdajois1283i12jo */
      due_diligence_id: string
    },
    UploadEnhancedDueDiligenceMeta,
    {
      /** 文件标识ID @example V1_E1W7MchDBewmOMGmKSMCgh5 */
      file_id: string
    }
  >
}

/** `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload` */
export interface DueDiligenceIdUpload extends Verbs, Async<Verbs> {}

export interface UploadEnhancedDueDiligenceMeta {
  /** 文件名称 @example demo.png */
  file_name?: string
  /** 文件摘要 @example B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9 */
  file_digest?: string
  /** 子商户号 @example 1230001104 */
  sub_mchid?: string
  /** 资料项唯一id @example 130013 */
  item_id?: number
}

declare module '../../../../endpoint.js' {
  interface Endpoints {
    'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': DueDiligenceIdUpload
  }
}
