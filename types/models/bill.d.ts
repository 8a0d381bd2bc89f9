/** 账单下载地址和原始文件的哈希值 */
export interface BillLink {
  /** 哈希类型 */
  hash_type: 'SHA1'
  /** 原始账单文件（未压缩）的哈希值 @maxLength 1024 @example 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  hash_value: string
  /** 账单下载地址，5分钟内有效 @maxLength 2048 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url: string
}

/** 加密账单的下载信息明细 */
export interface EncryptedBillLink extends BillLink {
  /** 账单文件序号 @example 1 */
  bill_sequence: number
  /** 加密密钥 @example a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA== */
  encrypt_key: string
  /** 随机字符串 @example a8607ef79034c49c */
  nonce: string
}

/** 加密账单 */
export interface EncryptedBillLinks {
  /** 下载信息总数 @example 1 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: EncryptedBillLink[]
}
