/**
 * The suite over `sm-crypto-v2`, and what it leaves open closed: DER that is not canonical, C1 off the curve,
 * a failed decryption that gives an empty string, SM4-GCM without a tag, hashing that is off by default.
 * @see https://github.com/Cubelrti/sm-crypto-v2
 */
import type { sm2, sm4 } from 'sm-crypto-v2'
import { isSignature, readCiphertext } from './der.js'
import type { Sm2PrivateKey, Sm2PublicKey, SmSuite } from './suite.js'

/** What is used of the package. */
export interface SmCrypto {
  readonly sm2: typeof sm2
  readonly sm4: typeof sm4
}

/** Z with the user id that the package takes where none is given, which is the official one. */
const SIGNATURE = { der: true, hash: true } as const
const C1C3C2 = 1
const TAG_BYTES = 16

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

export const suiteOf = (crypto: SmCrypto): SmSuite => ({
  privateKey: (scalar, point) => privateKey(crypto, hex(scalar), hex(point)),
  publicKey: (point) => publicKey(crypto, hex(point)),
  seal(plaintext, key, nonce, associatedData) {
    const { output, tag } = crypto.sm4.encrypt(plaintext, key, {
      mode: 'gcm',
      iv: nonce,
      associatedData,
      output: 'array',
      outputTag: true,
    })
    if (tag?.length !== TAG_BYTES) throw new TypeError('sm-crypto-v2 gave no tag')
    return Buffer.concat([output, tag])
  },
  open(sealed, key, nonce, associatedData) {
    if (sealed.length < TAG_BYTES) return undefined
    // Without the tag the package decrypts what nobody has authenticated.
    const tag = sealed.subarray(-TAG_BYTES)
    const ciphertext = sealed.subarray(0, -TAG_BYTES)
    try {
      return crypto.sm4.decrypt(ciphertext, key, {
        mode: 'gcm',
        iv: nonce,
        associatedData,
        output: 'array',
        tag,
      })
    } catch {
      return undefined
    }
  },
})

function privateKey({ sm2 }: SmCrypto, scalar: string, point: string): Sm2PrivateKey {
  return {
    sign: (message) =>
      Buffer.from(sm2.doSignature(message, scalar, { ...SIGNATURE, publicKey: point }), 'hex'),
    decrypt(ciphertext) {
      const parts = readCiphertext(ciphertext)
      if (!parts) return undefined
      try {
        // A point off the curve would tell something of the key to whoever sees what comes of it.
        if (!sm2.verifyPublicKey(hex(parts.point))) return undefined
        const plaintext = sm2.doDecrypt(hex(ciphertext), scalar, C1C3C2, { asn1: true, output: 'array' })
        // GB/T 32918.4-2016 7.1, B4: a key stream of zeros is an error.
        return plaintext.length === 0 || parts.encrypted.equals(plaintext)
          ? undefined
          : Uint8Array.from(plaintext)
      } catch {
        return undefined
      }
    },
  }
}

function publicKey({ sm2 }: SmCrypto, point: string): Sm2PublicKey {
  const computed = sm2.precomputePublicKey(point)
  return {
    verify(message, signature) {
      if (!isSignature(signature)) return undefined
      return sm2.doVerifySignature(message, hex(signature), computed, SIGNATURE)
    },
    encrypt(plaintext) {
      for (;;) {
        const ciphertext = Buffer.from(sm2.doEncrypt(plaintext, computed, C1C3C2, { asn1: true }), 'hex')
        // GB/T 32918.4-2016 6.1, A5: with a key stream of zeros another k is taken;
        // a single byte meets one in 256.
        if (!readCiphertext(ciphertext)!.encrypted.equals(plaintext)) return ciphertext
      }
    },
  }
}
