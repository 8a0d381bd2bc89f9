/** A request without `nonce_str`. */
export interface SignTyped {
  /** 签名类型; the answer is signed alike */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** The members that the client adds to an APIv2 request where they are missing. */
export interface Signable extends SignTyped {
  /** 随机字符串 @maxLength 32 */
  nonce_str?: string
}

/** What a successful APIv2 answer holds at least. */
export interface V2Returned {
  /** 返回状态码 */
  return_code: 'SUCCESS'
  /** 返回信息 */
  return_msg?: string
}

export interface V2Result extends V2Returned {
  /** 业务结果 */
  result_code: 'SUCCESS'
}

/** What most successful APIv2 answers hold. */
export interface V2Answer extends V2Result {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 设备号 */
  device_info?: string
}

/** `/secapi/mch/uploadmedia` has no metadata: the client writes the fields of its form. */
export type V2UploadFields = Record<never, never>
