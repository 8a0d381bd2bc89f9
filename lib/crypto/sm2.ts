/** SM2 with SM3, under the names of `Rsa`: the scheme of merchants who use the national algorithms. */
import type { KeyObject } from 'node:crypto'
import { ConfigError, DecryptError, InputError } from '../errors.js'
import { checkString, toBytes } from './argument.js'
import { decode64 } from './base64.js'
import { loadEither, type KeyKind, type KeyLike } from './keys.js'
import { isSm2, sm2PrivateKey, sm2PublicKey } from './sm2-key.js'

/**
 * SM2 signatures (SM3, user id `1234567812345678`, DER) and SM2 encryption (DER, C1 C3 C2), as APIv3 wants
 * them. Every key may be a `KeyLike`, or hex of 32 bytes (private) and 65 bytes (public). Needs the package
 * `sm-crypto-v2`.
 * @example Sm2.verify('message', Sm2.sign('message', sm2.privateKey), sm2.publicKey) // true
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012082629
 */
export class Sm2 {
  static readonly KEY_TYPE_PRIVATE = 'private'
  static readonly KEY_TYPE_PUBLIC = 'public'

  /**
   * Any form of key as a checked `KeyObject`; a certificate counts as its public key.
   * @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE`
   */
  static from(thing: KeyLike, type: KeyKind = Sm2.KEY_TYPE_PRIVATE): KeyObject {
    const key = loadEither(thing, type)
    if (isSm2(key)) return key
    throw new ConfigError('ERR_KEY_TYPE', 'an SM2 key is needed, this is an RSA key')
  }

  /**
   * The base64 signature of a string or of bytes.
   * @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE`; InputError `ERR_INPUT_TYPE`
   */
  static sign(message: string | Uint8Array, privateKey: KeyLike): string {
    const bytes = toBytes(message, 'Sm2.sign: message')
    return Buffer.from(sm2PrivateKey(Sm2.from(privateKey)).sign(bytes)).toString('base64')
  }

  /**
   * Is it the signature of this message by the owner of this key? Anything that is not strict base64 of
   * canonical DER is not.
   * @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE`; InputError `ERR_INPUT_TYPE`
   */
  static verify(message: string | Uint8Array, signature: string, publicKey: KeyLike): boolean {
    const bytes = toBytes(message, 'Sm2.verify: message')
    const der = decode64(checkString(signature, 'Sm2.verify: signature'))
    const key = sm2PublicKey(Sm2.from(publicKey, 'public'))
    return der !== undefined && key.verify(bytes, der) === true
  }

  /**
   * Encrypts a sensitive field with the platform's public key to base64.
   * @throws InputError `ERR_INPUT_ENCRYPT` when the string is empty, `ERR_INPUT_TYPE` when it is not a string
   * @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE`
   */
  static encrypt(plaintext: string, publicKey: KeyLike): string {
    const bytes = Buffer.from(checkString(plaintext, 'Sm2.encrypt: plaintext'))
    if (bytes.length === 0)
      throw new InputError('ERR_INPUT_ENCRYPT', 'an empty field cannot be encrypted with SM2: leave it out')
    return Buffer.from(sm2PublicKey(Sm2.from(publicKey, 'public')).encrypt(bytes)).toString('base64')
  }

  /**
   * Decrypts a sensitive field of an answer with the merchant's private key.
   * @throws DecryptError `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_SM2`
   * @throws ConfigError `ERR_KEY_*`, `ERR_CONFIG_PACKAGE`
   */
  static decrypt(ciphertext: string, privateKey: KeyLike): string {
    const key = sm2PrivateKey(Sm2.from(privateKey))
    const bytes = decode64(checkString(ciphertext, 'Sm2.decrypt: ciphertext'))
    if (!bytes)
      throw new DecryptError(
        'ERR_DECRYPT_ENCODING',
        'the ciphertext must be base64. Is this the encrypted field, or its plain text?',
      )
    const plaintext = key.decrypt(bytes)
    if (plaintext) return Buffer.from(plaintext).toString('utf8')
    throw new DecryptError(
      'ERR_DECRYPT_SM2',
      'the field does not open with this SM2 private key. Was it encrypted for another certificate, or with RSA?',
    )
  }
}
