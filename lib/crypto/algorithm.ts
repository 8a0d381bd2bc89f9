/** What a key decides: RSA or SM2, by its kind. */
import type { KeyObject } from 'node:crypto'
import { Rsa } from './rsa.js'
import { Sm2 } from './sm2.js'
import { isSm2 } from './sm2-key.js'

/** `SM2` stands for the national algorithms: SM2 with SM3, and SM4-GCM. */
export type Algorithm = 'RSA' | 'SM2'

export const algorithmOf = (key: KeyObject): Algorithm => (isSm2(key) ? 'SM2' : 'RSA')

/** A sensitive field, encrypted as this key's scheme wants it. @throws as `Rsa.encrypt` and `Sm2.encrypt` */
export const encryptFor = (text: string, key: KeyObject): string =>
  isSm2(key) ? Sm2.encrypt(text, key) : Rsa.encrypt(text, key)

/** The scheme's name in `Wechatpay-Signature-Type`, and of merchants in `Authorization`. */
export const SCHEMES = {
  RSA: 'WECHATPAY2-SHA256-RSA2048',
  SM2: 'WECHATPAY2-SM2-WITH-SM3',
} as const
