/** 司机头像摘要 */
export interface PhotoDigest {
  /** 哈希类型 @example MD5 */
  hash_type?: string
  /** 哈希值 @example e10adc3949ba59abbe56e057f20f883e */
  hash_value?: string
}
