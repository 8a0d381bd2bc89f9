/** AEAD_AES_256_GCM: the cipher of notifications and platform certificates. */
import { createCipheriv, createDecipheriv, KeyObject } from 'node:crypto'
import { DecryptError } from '../errors.js'
import { checkString, toBytes } from './argument.js'
import { decode64 } from './base64.js'

const TAG_BYTES = 16
const KEY_BYTES = 32

/**
 * With wechatpay-php's argument order: plaintext, APIv3 key (32 bytes), nonce (12 bytes), associated data.
 */
export class AesGcm {
  /**
   * Encrypts a UTF-8 string; the 16-byte tag stands at the end of the base64 result.
   * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_NONCE`; InputError `ERR_INPUT_TYPE`
   * @example AesGcm.decrypt(AesGcm.encrypt('{}', key, '012345678901', 'refund'), key, '012345678901', 'refund') // '{}'
   */
  static encrypt(
    plaintext: string | Uint8Array,
    key: string | Uint8Array | KeyObject,
    nonce: string,
    associatedData: string | null = '',
  ): string {
    const bytes = toBytes(plaintext, 'AesGcm.encrypt: plaintext')
    const cipher = createCipheriv('aes-256-gcm', checkApiv3Key(key, 'AesGcm'), checkNonce(nonce, 'AesGcm'), {
      authTagLength: TAG_BYTES,
    })
    cipher.setAAD(toBytes(associatedData ?? '', 'AesGcm.encrypt: associatedData'))
    return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]).toString('base64')
  }

  /**
   * Decrypts to a UTF-8 string. Nothing leaves before the whole 16-byte tag was checked.
   * @throws DecryptError `ERR_DECRYPT_KEY`, `ERR_DECRYPT_NONCE`, `ERR_DECRYPT_ENCODING`,
   * `ERR_DECRYPT_AUTH`; InputError `ERR_INPUT_TYPE`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  static decrypt(
    ciphertext: string,
    key: string | Uint8Array | KeyObject,
    nonce: string,
    associatedData: string | null = '',
  ): string {
    const data = checkCiphertext(ciphertext, 'AesGcm')
    const decipher = createDecipheriv(
      'aes-256-gcm',
      checkApiv3Key(key, 'AesGcm'),
      checkNonce(nonce, 'AesGcm'),
      {
        authTagLength: TAG_BYTES,
      },
    )
    decipher
      .setAAD(toBytes(associatedData ?? '', 'AesGcm.decrypt: associatedData'))
      .setAuthTag(data.subarray(-TAG_BYTES))
    try {
      const plaintext = decipher.update(data.subarray(0, -TAG_BYTES))
      decipher.final() // checks the tag; GCM has no bytes left to give
      return plaintext.toString('utf8')
    } catch {
      throw authFailure()
    }
  }
}

/** @throws DecryptError `ERR_DECRYPT_KEY`; InputError `ERR_INPUT_TYPE` */
export function checkApiv3Key(key: string | Uint8Array | KeyObject, helper: string): Buffer | KeyObject {
  const checked = key instanceof KeyObject ? key : Buffer.from(toBytes(key, `${helper}: key`))
  const size = checked instanceof KeyObject ? checked.symmetricKeySize : checked.length
  if (size !== KEY_BYTES)
    throw new DecryptError(
      'ERR_DECRYPT_KEY',
      `the APIv3 key must be ${KEY_BYTES} bytes, found ${size ?? 'an asymmetric key'}`,
    )
  return checked
}

/** Its bytes with the tag at their end. @throws DecryptError `ERR_DECRYPT_ENCODING`; InputError `ERR_INPUT_TYPE` */
export function checkCiphertext(ciphertext: string, helper: string): Buffer {
  const data = decode64(checkString(ciphertext, `${helper}.decrypt: ciphertext`))
  if (!data || data.length < TAG_BYTES)
    throw new DecryptError(
      'ERR_DECRYPT_ENCODING',
      `the ciphertext must be base64 of at least ${TAG_BYTES} bytes. Was it cut or re-encoded on the way?`,
    )
  return data
}

/** The tag does not fit. */
export const authFailure = (): DecryptError =>
  new DecryptError(
    'ERR_DECRYPT_AUTH',
    'the ciphertext does not open with this key, nonce and associated data. Was the APIv3 key reset on the merchant platform?',
  )

/** @throws DecryptError `ERR_DECRYPT_NONCE`; InputError `ERR_INPUT_TYPE` */
export function checkNonce(nonce: string, helper: string): Buffer {
  const bytes = Buffer.from(checkString(nonce, `${helper}: nonce`))
  if (bytes.length !== 12)
    throw new DecryptError('ERR_DECRYPT_NONCE', `the nonce must be 12 bytes, found ${bytes.length}`)
  return bytes
}
