import type { Rfc3339 } from '../endpoint.js'

/** 平台证书列表 */
export interface Certificate {
  /** 证书序列号 @example 5157F09EFDC096DE15EBE81A47057A7232F1B8E1 */
  serial_no: string
  /** 证书启用时间 @example 2018-06-08T10:34:56+08:00 */
  effective_time: Rfc3339
  /** 证书弃用时间 @example 2018-12-08T10:34:56+08:00 */
  expire_time: Rfc3339
  /** 证书信息 */
  encrypt_certificate: EncryptCertificate
}

/** 证书信息 */
export interface EncryptCertificate {
  /** 加密证书的算法 @example AEAD_AES_256_GCM */
  algorithm: string
  /** 加密证书的随机串 @example 61f9c719728a */
  nonce: string
  /** 加密证书的附加数据 @example certificate */
  associated_data: string
  /** 加密后的证书内容 @example sRvt... */
  ciphertext: string
}
