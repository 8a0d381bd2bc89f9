/** 上传文件的元信息（文件域meta），参与签名；由客户端计算，setMeta()可补充 */

export interface FileMeta {
  /** 文件名称 */
  filename?: string
  /** 文件摘要 */
  sha256?: string
}

export interface ReviewFileMeta {
  /** 文件摘要 @example B94D27B9934D3E08A52E52D7DA7DABFAC484EFE37A5380EE9088F7ACE2EFCDE9 */
  file_digest?: string
  /** 文件名称 @example demo.png */
  file_name?: string
}
