/** The members that the client adds to an APIv2 request where they are missing. */
export interface Signable {
  /** 随机字符串 @maxLength 32 */
  nonce_str?: string
  /** 签名类型; the answer is signed alike */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** What every successful APIv2 answer holds. */
export interface V2Answer {
  /** 返回状态码 */
  return_code: 'SUCCESS'
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS'
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
