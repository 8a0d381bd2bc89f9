/** SHA256 with RSA, RSA-OAEP, and the key formats, under wechatpay-php's names. */
import { constants, privateDecrypt, publicEncrypt, sign, verify, type KeyObject } from 'node:crypto'
import { DecryptError, InputError } from '../errors.js'
import { checkString, toBytes } from './argument.js'
import { decode64 } from './base64.js'
import { loadKey, type KeyKind, type KeyLike } from './keys.js'

/**
 * What each padding spends of the modulus: OAEP with SHA-1 2 × 20 + 2 bytes.
 * @see https://www.rfc-editor.org/rfc/rfc8017#section-7
 */
const OVERHEAD_BYTES = new Map([
  [constants.RSA_PKCS1_OAEP_PADDING, 42],
  [constants.RSA_PKCS1_PADDING, 11],
])

/**
 * RSA under wechatpay-php's names and argument order. Every key may be a `KeyLike`; a `KeyObject` is
 * parsed once and so the quickest.
 * @example Rsa.verify('message', Rsa.sign('message', privateKey), publicKey) // true
 */
export class Rsa {
  static readonly KEY_TYPE_PRIVATE = 'private'
  static readonly KEY_TYPE_PUBLIC = 'public'

  /**
   * Any form of key as a checked `KeyObject`; a certificate counts as its public key.
   * @throws ConfigError `ERR_KEY_*`
   */
  static from(thing: KeyLike, type: KeyKind = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(thing, type)
  }

  /** A private key from bare base64 PKCS#8. @throws ConfigError `ERR_KEY_*` */
  static fromPkcs8(thing: string): KeyObject {
    return loadKey(thing, 'private')
  }

  /** A key from bare base64 PKCS#1. @throws ConfigError `ERR_KEY_*` */
  static fromPkcs1(thing: string, type: KeyKind = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(thing, type)
  }

  /** A public key from bare base64 SPKI. @throws ConfigError `ERR_KEY_*` */
  static fromSpki(thing: string): KeyObject {
    return loadKey(thing, 'public')
  }

  /** A public key's bare base64 PKCS#1 as bare base64 SPKI. @throws ConfigError `ERR_KEY_*` */
  static pkcs1ToSpki(thing: string): string {
    return Rsa.fromPkcs1(thing, 'public').export({ format: 'der', type: 'spki' }).toString('base64')
  }

  /**
   * The base64 signature (SHA256 with RSA, PKCS#1 v1.5) of a string or of bytes.
   * @throws ConfigError `ERR_KEY_*`; InputError `ERR_INPUT_TYPE`
   */
  static sign(message: string | Uint8Array, privateKey: KeyLike): string {
    return sign('sha256', toBytes(message, 'Rsa.sign: message'), loadKey(privateKey, 'private')).toString(
      'base64',
    )
  }

  /**
   * Is it the signature of this message by the owner of this key? Anything that is not strict base64 is not.
   * @throws ConfigError `ERR_KEY_*`; InputError `ERR_INPUT_TYPE`
   */
  static verify(message: string | Uint8Array, signature: string, publicKey: KeyLike): boolean {
    const text = toBytes(message, 'Rsa.verify: message')
    const bytes = decode64(checkString(signature, 'Rsa.verify: signature'))
    return bytes !== undefined && verify('sha256', text, loadKey(publicKey, 'public'), bytes)
  }

  /**
   * Encrypts a sensitive field with the platform's public key (RSA-OAEP with SHA-1, or
   * `constants.RSA_PKCS1_PADDING`) to base64. A 2048-bit key holds at most 214 bytes of UTF-8.
   * @throws InputError `ERR_INPUT_ENCRYPT` when the string is too long or the padding is
   * another, `ERR_INPUT_TYPE` when it is
   *   not a string
   * @throws ConfigError `ERR_KEY_*`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053264
   */
  static encrypt(
    plaintext: string,
    publicKey: KeyLike,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    const key = loadKey(publicKey, 'public')
    const bytes = Buffer.from(checkString(plaintext, 'Rsa.encrypt: plaintext'))
    const overhead = OVERHEAD_BYTES.get(padding)
    if (overhead === undefined)
      throw new InputError(
        'ERR_INPUT_ENCRYPT',
        `the padding must be RSA_PKCS1_OAEP_PADDING or RSA_PKCS1_PADDING, found ${padding}`,
      )
    const room = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - overhead
    if (bytes.length > room) {
      throw new InputError(
        'ERR_INPUT_ENCRYPT',
        `a field of at most ${room} bytes can be encrypted, found ${bytes.length}. Is it encrypted already?`,
      )
    }
    return publicEncrypt({ key, padding }, bytes).toString('base64')
  }

  /**
   * Decrypts a sensitive field of an answer with the merchant's private key.
   * @throws DecryptError `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_RSA`
   * @throws ConfigError `ERR_KEY_*`
   */
  static decrypt(
    ciphertext: string,
    privateKey: KeyLike,
    padding: number = constants.RSA_PKCS1_OAEP_PADDING,
  ): string {
    const key = loadKey(privateKey, 'private')
    const bytes = decode64(checkString(ciphertext, 'Rsa.decrypt: ciphertext'))
    if (!bytes)
      throw new DecryptError(
        'ERR_DECRYPT_ENCODING',
        'the ciphertext must be base64. Is this the encrypted field, or its plain text?',
      )
    try {
      return privateDecrypt({ key, padding }, bytes).toString('utf8')
    } catch (cause) {
      throw new DecryptError(
        'ERR_DECRYPT_RSA',
        'the field does not open with this private key. Was it encrypted for another certificate?',
        { cause },
      )
    }
  }
}

/** `Rsa.sign` on libuv's thread pool: dearer alone, but the event loop goes on meanwhile. */
export function signInPool(message: string | Uint8Array, privateKey: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    sign('sha256', toBytes(message, 'Rsa.sign: message'), privateKey, (error, signature) =>
      error ? reject(error) : resolve(signature.toString('base64')),
    )
  })
}
