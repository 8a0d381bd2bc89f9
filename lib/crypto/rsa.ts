/** SHA256 with RSA, RSA-OAEP, and the key formats, under wechatpay-php's names. Knows no HTTP. */
import { constants, createPrivateKey, createPublicKey, KeyObject, privateDecrypt, publicEncrypt, sign, verify } from 'node:crypto'
import { DecryptError, InputError } from '../errors.js'
import { decode64 } from './base64.js'
import { loadKey, type KeyKind, type KeyLike } from './keys.js'

/** RSA-OAEP with SHA-1 spends 2 × 20 + 2 bytes of the modulus. */
const OAEP_OVERHEAD_BYTES = 42

/**
 * RSA under wechatpay-php's names and argument order. Every key may be a `KeyLike`; a `KeyObject` is parsed once and so the quickest.
 * @example Rsa.verify('message', Rsa.sign('message', privateKey), publicKey) // true
 */
export class Rsa {
  static readonly KEY_TYPE_PRIVATE = 'private'
  static readonly KEY_TYPE_PUBLIC = 'public'

  /** Any form of key as a checked `KeyObject`; a certificate counts as its public key. @throws ConfigError `ERR_KEY_*` */
  static from(thing: KeyLike, type: KeyKind = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(thing, type)
  }

  /** A private key from bare base64 PKCS#8. @throws ConfigError `ERR_KEY_*` */
  static fromPkcs8(thing: string): KeyObject {
    return loadKey(createFrom(thing, 'private', 'pkcs8'), 'private')
  }

  /** A key from bare base64 PKCS#1. @throws ConfigError `ERR_KEY_*` */
  static fromPkcs1(thing: string, type: KeyKind = Rsa.KEY_TYPE_PRIVATE): KeyObject {
    return loadKey(createFrom(thing, type, 'pkcs1'), type)
  }

  /** A public key from bare base64 SPKI. @throws ConfigError `ERR_KEY_*` */
  static fromSpki(thing: string): KeyObject {
    return loadKey(createFrom(thing, 'public', 'spki'), 'public')
  }

  /** A public key's bare base64 PKCS#1 as bare base64 SPKI. @throws ConfigError `ERR_KEY_*` */
  static pkcs1ToSpki(thing: string): string {
    return Rsa.fromPkcs1(thing, 'public').export({ format: 'der', type: 'spki' }).toString('base64')
  }

  /** The base64 signature (SHA256 with RSA, PKCS#1 v1.5) of a text or of bytes. @throws ConfigError `ERR_KEY_*` */
  static sign(message: string | Uint8Array, privateKey: KeyLike): string {
    return sign('sha256', toBytes(message), privateOf(privateKey)).toString('base64')
  }

  /** Is it the signature of this message by the owner of this key? Anything that is not strict base64 is not. @throws ConfigError `ERR_KEY_*` */
  static verify(message: string | Uint8Array, signature: string, publicKey: KeyLike): boolean {
    const bytes = decode64(signature)
    return bytes !== undefined && verify('sha256', toBytes(message), publicOf(publicKey), bytes)
  }

  /**
   * Encrypts a sensitive field with the platform's public key (RSA-OAEP with SHA-1) to base64.
   * A 2048-bit key holds at most 214 bytes of UTF-8.
   * @throws InputError `ERR_INPUT_ENCRYPT` when the text is too long
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053264
   */
  static encrypt(plaintext: string, publicKey: KeyLike, padding: number = constants.RSA_PKCS1_OAEP_PADDING): string {
    const key = publicOf(publicKey)
    const bytes = Buffer.from(plaintext)
    const room = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8 - OAEP_OVERHEAD_BYTES
    if (bytes.length > room) {
      throw new InputError('ERR_INPUT_ENCRYPT', `a field of at most ${room} bytes can be encrypted, found ${bytes.length}. Is it encrypted already?`)
    }
    return publicEncrypt({ key, padding }, bytes).toString('base64')
  }

  /** Decrypts a sensitive field of an answer with the merchant's private key. @throws DecryptError `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_RSA` */
  static decrypt(ciphertext: string, privateKey: KeyLike, padding: number = constants.RSA_PKCS1_OAEP_PADDING): string {
    const bytes = decode64(ciphertext)
    if (!bytes) throw new DecryptError('ERR_DECRYPT_ENCODING', 'the ciphertext must be base64. Is this the encrypted field, or its plain text?')
    try {
      return privateDecrypt({ key: privateOf(privateKey), padding }, bytes).toString('utf8')
    } catch (cause) {
      throw new DecryptError('ERR_DECRYPT_RSA', 'the field does not open with this private key. Was it encrypted for another certificate?', { cause })
    }
  }
}

const toBytes = (message: string | Uint8Array): Uint8Array => (typeof message === 'string' ? Buffer.from(message) : message)
const privateOf = (key: KeyLike): KeyObject => (key instanceof KeyObject && key.type === 'private' ? key : loadKey(key, 'private'))
const publicOf = (key: KeyLike): KeyObject => (key instanceof KeyObject && key.type === 'public' ? key : loadKey(key, 'public'))

/** The key in exactly this encoding, or the text itself so that `loadKey` says what is wrong with it. */
function createFrom(thing: string, kind: KeyKind, type: 'pkcs8' | 'pkcs1' | 'spki'): KeyLike {
  const key = Buffer.from(thing.replace(/^[a-z.0-9]+:\/\//, ''), 'base64')
  try {
    return kind === 'private'
      ? createPrivateKey({ key, format: 'der', type: type as 'pkcs8' | 'pkcs1' })
      : createPublicKey({ key, format: 'der', type: type as 'spki' | 'pkcs1' })
  } catch {
    return thing
  }
}
