/** Signs a client's requests and decrypts what is encrypted for it. */
import type { KeyObject } from 'node:crypto'
import { algorithmOf, type Algorithm } from './algorithm.js'
import { Rsa, signInPool } from './rsa.js'
import { Sm2 } from './sm2.js'

/**
 * Signs with the merchant's or the brand's private key, in this process or in another.
 * @example
 * const signer: Signer = { serial: '3775B6A45ACD588826D15E583A95F5DD00000000', sign: (message) => kms.sign(message) }
 */
export interface Signer {
  /** The serial number of the certificate that belongs to the key. */
  readonly serial: string
  /** `SM2` signs by the scheme `WECHATPAY2-SM2-WITH-SM3`; default `RSA`. */
  readonly algorithm?: Algorithm
  /**
   * The base64 signature, SHA256-RSA or SM2 in DER, of a string, or of bytes where a body is not UTF-8.
   * @param busy other calls wait while this one signs
   */
  sign(message: string | Uint8Array, busy?: boolean): string | Promise<string>
  /** Decrypts a sensitive field of a response (RSA-OAEP or SM2, base64); needed for `decrypt: true` alone. */
  decrypt?(ciphertext: string): string | Promise<string>
}

/** Signs with a key that lives in this closure: no property of the signer holds it. */
export const createSigner = (serial: string, privateKey: KeyObject): Signer =>
  algorithmOf(privateKey) === 'SM2' ? sm2Signer(serial, privateKey) : rsaSigner(serial, privateKey)

const rsaSigner = (serial: string, privateKey: KeyObject): Signer =>
  Object.freeze({
    serial,
    sign: (message: string | Uint8Array, busy = false) =>
      busy ? signInPool(message, privateKey) : Rsa.sign(message, privateKey),
    decrypt: (ciphertext: string) => Rsa.decrypt(ciphertext, privateKey),
  })

const sm2Signer = (serial: string, privateKey: KeyObject): Signer =>
  Object.freeze({
    serial,
    algorithm: 'SM2',
    sign: (message: string | Uint8Array) => Sm2.sign(message, privateKey),
    decrypt: (ciphertext: string) => Sm2.decrypt(ciphertext, privateKey),
  })

/**
 * The signers of the merchants behind clients: the helpers around a client sign
 * with them and never see a key.
 */
const SIGNERS = new WeakMap<object, Signer>()
export const setSigner = (client: object, signer: Signer): void => void SIGNERS.set(client, signer)
export const signerOf = (client: object): Signer | undefined => SIGNERS.get(client)
