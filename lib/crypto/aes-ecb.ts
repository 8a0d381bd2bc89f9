/** AES-256-ECB: what APIv2 refund notifications (`req_info`) are encrypted with. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { DecryptError } from '../errors.js'
import { checkString, toBytes } from './argument.js'

/**
 * With wechatpay-php's argument order. The key is the lower-case hex MD5 of the APIv2 key: 32 characters.
 * @example AesEcb.decrypt(AesEcb.encrypt('<root/>', Hash.md5(secret)), Hash.md5(secret)) // '<root/>'
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985438
 */
export class AesEcb {
  /**
   * Encrypts a UTF-8 string to base64.
   * @throws DecryptError `ERR_DECRYPT_KEY`; InputError `ERR_INPUT_TYPE`
   */
  static encrypt(plaintext: string | Uint8Array, key: string | Uint8Array): string {
    const bytes = toBytes(plaintext, 'AesEcb.encrypt: plaintext')
    const cipher = createCipheriv('aes-256-ecb', checkKey(key), null)
    return Buffer.concat([cipher.update(bytes), cipher.final()]).toString('base64')
  }

  /**
   * Decrypts base64 to a UTF-8 string.
   * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_AUTH`; InputError `ERR_INPUT_TYPE`
   */
  static decrypt(ciphertext: string, key: string | Uint8Array): string {
    checkString(ciphertext, 'AesEcb.decrypt: ciphertext')
    const decipher = createDecipheriv('aes-256-ecb', checkKey(key), null)
    try {
      return Buffer.concat([decipher.update(ciphertext, 'base64'), decipher.final()]).toString('utf8')
    } catch {
      throw new DecryptError(
        'ERR_DECRYPT_AUTH',
        'the ciphertext does not open with this key. The key is Hash.md5(APIv2 key), in lower case',
      )
    }
  }
}

function checkKey(key: string | Uint8Array): Buffer {
  const bytes = Buffer.from(toBytes(key, 'AesEcb: key'))
  if (bytes.length !== 32)
    throw new DecryptError(
      'ERR_DECRYPT_KEY',
      `the key must be 32 bytes, found ${bytes.length}. Is it Hash.md5(APIv2 key)?`,
    )
  return bytes
}
