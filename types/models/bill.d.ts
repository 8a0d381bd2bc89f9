/** Where a bill is downloaded, and what the plain file must hash to */
export interface BillLink {
  /** 哈希类型 */
  hash_type: 'SHA1'
  /** 哈希值 of the plain file, not of the compressed one @maxLength 1024 @example 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  hash_value: string
  /** 账单下载地址, good for 5 minutes @maxLength 2048 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url: string
}

/** 下载信息明细 of a bill that is encrypted */
export interface EncryptedBillLink extends BillLink {
  /** 账单文件序号 @example 1 */
  bill_sequence: number
  /** 加密密钥 @example a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA== */
  encrypt_key: string
  /** 随机字符串 @example a8607ef79034c49c */
  nonce: string
}

/** A bill in encrypted files */
export interface EncryptedBillLinks {
  /** 下载信息总数 @example 1 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: EncryptedBillLink[]
}
