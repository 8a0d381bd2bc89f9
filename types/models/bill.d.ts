export interface FundFlowBill {
  /** 哈希类型 @example SHA1 */
  hash_type: string
  /** 哈希值 @example 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  hash_value: string
  /** 账单下载地址 @example https://api.mch.weixin.qq.com/v3/billdownload/file?token=xxx */
  download_url: string
}

/** 下载信息明细 */
export interface DownloadBill {
  /** 账单文件序号 @example 1 */
  bill_sequence: number
  /** 哈希类型 @example SHA1 */
  hash_type: string
  /** 哈希值 @example 79bb0f45fc4c42234a918000b2668d689e2bde04 */
  hash_value: string
  /** 下载地址 @example https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=xxx */
  download_url: string
  /** 加密密钥 @example a0YK7p+9XaKzE9N4qtFfG/9za1oqKlLXXJWBkWQZ3UqSPQCguK6uLA== */
  encrypt_key: string
  /** 随机字符串 @example a8607ef79034c49c */
  nonce: string
}
