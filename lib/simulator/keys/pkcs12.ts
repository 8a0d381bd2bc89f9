/**
 * A private key and its certificate as PKCS #12, as merchants download `apiclient_cert.p12`.
 * @see https://www.rfc-editor.org/rfc/rfc7292
 */
import { createCipheriv, createHash, createHmac, randomBytes, type KeyObject } from 'node:crypto'
import { der, integer, nothing, octets, oid, sequence, set, tagged } from './der.js'

const ITERATIONS = 2_048
const SALT_BYTES = 8
/** Triple DES and SHA-1, which every reader knows: newer ciphers are unknown to older runtimes. */
const PBE_SHA1_3DES = '1.2.840.113549.1.12.1.3'
const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'
const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1'
const FRIENDLY_NAME = '1.2.840.113549.1.9.20'
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21'
const SHA1 = '1.3.14.3.2.26'

/** What the bytes that are derived from a passphrase are for. */
const PURPOSES = { key: 1, iv: 2, mac: 3 } as const

/** @param certificate PEM @param passphrase of merchants, the mchid @param name what key stores show */
export function pkcs12(
  privateKey: KeyObject,
  certificate: string,
  passphrase: string,
  name = 'Tenpay Certificate',
): Buffer {
  const x509 = Buffer.from(certificate.replace(/-----[^-]+-----|\s/g, ''), 'base64')
  const attributes = attributesOf(name, createHash('sha1').update(x509).digest())
  const key = encrypted(privateKey.export({ format: 'der', type: 'pkcs8' }), passphrase)
  const keyBag = sequence(
    oid(SHROUDED_KEY_BAG),
    tagged(0, sequence(key.algorithm, octets(key.bytes))),
    attributes,
  )
  const certificateBag = sequence(
    oid(CERTIFICATE_BAG),
    tagged(0, sequence(oid(X509_CERTIFICATE), tagged(0, octets(x509)))),
    attributes,
  )
  const safe = encrypted(sequence(certificateBag), passphrase)
  const contents = sequence(
    sequence(
      oid(ENCRYPTED_DATA),
      tagged(0, sequence(integer('00'), sequence(oid(DATA), safe.algorithm, der(0x80, safe.bytes)))),
    ),
    dataOf(sequence(keyBag)),
  )
  return sequence(integer('03'), dataOf(contents), macOf(contents, passphrase))
}

const dataOf = (content: Buffer): Buffer => sequence(oid(DATA), tagged(0, octets(content)))

function attributesOf(name: string, id: Buffer): Buffer {
  const friendlyName = sequence(oid(FRIENDLY_NAME), set(der(0x1e, utf16(name))))
  return set(friendlyName, sequence(oid(LOCAL_KEY_ID), set(octets(id))))
}

function encrypted(plain: Buffer, passphrase: string): { algorithm: Buffer; bytes: Buffer } {
  const salt = randomBytes(SALT_BYTES)
  const cipher = createCipheriv(
    'des-ede3-cbc',
    derive(passphrase, salt, 'key', 24),
    derive(passphrase, salt, 'iv', 8),
  )
  return {
    algorithm: sequence(oid(PBE_SHA1_3DES), sequence(octets(salt), integer(ITERATIONS.toString(16)))),
    bytes: Buffer.concat([cipher.update(plain), cipher.final()]),
  }
}

function macOf(content: Buffer, passphrase: string): Buffer {
  const salt = randomBytes(SALT_BYTES)
  const mac = createHmac('sha1', derive(passphrase, salt, 'mac', 20))
    .update(content)
    .digest()
  const digest = sequence(sequence(oid(SHA1), nothing()), octets(mac))
  return sequence(digest, octets(salt), integer(ITERATIONS.toString(16)))
}

/** UTF-16, big-endian. */
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

const BLOCK_BYTES = 64

/** @see https://www.rfc-editor.org/rfc/rfc7292#appendix-B.2 */
function derive(passphrase: string, salt: Buffer, purpose: keyof typeof PURPOSES, size: number): Buffer {
  const id = Buffer.alloc(BLOCK_BYTES, PURPOSES[purpose])
  const input = Buffer.concat([filled(salt), filled(utf16(`${passphrase}\0`))])
  const parts: Buffer[] = []
  for (let left = size; left > 0; left -= 20) {
    let hash = createHash('sha1').update(id).update(input).digest()
    for (let count = 1; count < ITERATIONS; count++) hash = createHash('sha1').update(hash).digest()
    parts.push(hash)
    addTo(input, filled(hash, BLOCK_BYTES))
  }
  return Buffer.concat(parts).subarray(0, size)
}

/** Repeated to whole blocks, or to `size` bytes. */
const filled = (bytes: Buffer, size = BLOCK_BYTES * Math.ceil(bytes.length / BLOCK_BYTES)): Buffer =>
  Buffer.alloc(size, bytes)

/** Adds the block and 1 to each block of the input, modulo its size. */
function addTo(input: Buffer, block: Buffer): void {
  for (let start = 0; start < input.length; start += BLOCK_BYTES) {
    let carry = 1
    for (let at = BLOCK_BYTES - 1; at >= 0; at--) {
      const sum = input[start + at]! + block[at]! + carry
      input[start + at] = sum & 0xff
      carry = sum >> 8
    }
  }
}
