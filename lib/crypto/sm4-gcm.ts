/** AEAD_SM4_GCM: the cipher of notifications and platform certificates for merchants who use SM2. */
import { createHash, KeyObject } from 'node:crypto'
import { authFailure, checkApiv3Key, checkCiphertext, checkNonce } from './aes-gcm.js'
import { toBytes } from './argument.js'
import { suite } from './sm2-key.js'

const KEY_BYTES = 16

/**
 * With the arguments of `AesGcm`. The key is the APIv3 key, 32 bytes; SM4's own is the first 16 bytes of its
 * SM3. Needs the package `sm-crypto-v2`.
 * @example Sm4Gcm.decrypt(Sm4Gcm.encrypt('{}', key, '012345678901', 'refund'), key, '012345678901', 'refund') // '{}'
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012082629
 */
export class Sm4Gcm {
  /**
   * Encrypts a UTF-8 string; the 16-byte tag stands at the end of the base64 result.
   * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_NONCE`; InputError `ERR_INPUT_TYPE`;
   * ConfigError `ERR_CONFIG_PACKAGE`
   */
  static encrypt(
    plaintext: string | Uint8Array,
    apiv3Key: string | Uint8Array | KeyObject,
    nonce: string,
    associatedData: string | null = '',
  ): string {
    const bytes = toBytes(plaintext, 'Sm4Gcm.encrypt: plaintext')
    const [key, once] = [keyOf(apiv3Key), checkNonce(nonce, 'Sm4Gcm')]
    const data = toBytes(associatedData ?? '', 'Sm4Gcm.encrypt: associatedData')
    return Buffer.from(suite().seal(bytes, key, once, data)).toString('base64')
  }

  /**
   * Decrypts to a UTF-8 string. Nothing leaves before the whole 16-byte tag was checked.
   * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_NONCE`, `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_AUTH`;
   * InputError `ERR_INPUT_TYPE`; ConfigError `ERR_CONFIG_PACKAGE`
   */
  static decrypt(
    ciphertext: string,
    apiv3Key: string | Uint8Array | KeyObject,
    nonce: string,
    associatedData: string | null = '',
  ): string {
    const sealed = checkCiphertext(ciphertext, 'Sm4Gcm')
    const [key, once] = [keyOf(apiv3Key), checkNonce(nonce, 'Sm4Gcm')]
    const data = toBytes(associatedData ?? '', 'Sm4Gcm.decrypt: associatedData')
    const plaintext = suite().open(sealed, key, once, data)
    if (plaintext) return Buffer.from(plaintext).toString('utf8')
    throw authFailure()
  }
}

function keyOf(apiv3Key: string | Uint8Array | KeyObject): Buffer {
  const key = checkApiv3Key(apiv3Key, 'Sm4Gcm')
  return createHash('sm3')
    .update(key instanceof KeyObject ? key.export() : key)
    .digest()
    .subarray(0, KEY_BYTES)
}
