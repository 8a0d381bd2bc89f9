/** 不含nonce_str的请求 */
export interface SignTyped {
  /** 签名类型，应答使用相同的签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256'
}

/** APIv2请求中缺少时由客户端填写的字段 */
export interface Signable extends SignTyped {
  /** 随机字符串 @maxLength 32 */
  nonce_str?: string
}

/** APIv2成功应答至少包含的字段 */
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

/** 大多数APIv2成功应答包含的字段 */
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

/** /secapi/mch/uploadmedia没有元信息，表单字段由客户端填写 */
export type V2UploadFields = Record<never, never>
