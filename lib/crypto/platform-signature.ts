/** Is this message WeChat Pay's, and fresh? Header syntax, clock, key, signature, in this order. */
import { verify, type KeyObject } from 'node:crypto'
import { SCHEMES } from './algorithm.js'
import { decode64 } from './base64.js'
import { sm2PublicKey } from './sm2-key.js'
import { SignatureError, type ErrorFacts, type SignatureCode } from '../errors.js'

/** Names in lower case. */
type Headers = Readonly<Record<string, string>>

export const CLOCK_TOLERANCE_IN_SECONDS = 300
const NEW_LINE = Buffer.from('\n')
const PROBE = 'WECHATPAY/SIGNTEST/'
const NAMES = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'wechatpay-serial'] as const

/** The platform's public keys by serial number or public key id: a `Map`, a `KeyRing`. */
export interface PlatformKeys {
  get(serial: string): KeyObject | undefined
  keys(): Iterable<string>
}

/** Does the message claim to be signed at all? */
export const isSigned = (headers: Headers): boolean => NAMES.every((name) => headers[name])

/** What a message says about its signature: syntax and clock are checked, the signature is not. */
export interface Claim {
  readonly timestamp: string
  readonly nonce: string
  readonly signature: string
  readonly serial: string
  /** `Wechatpay-Signature-Type`; it may be missing. */
  readonly type: string | undefined
}

/** Of an error; asked for only when there is one. */
type Facts = ErrorFacts | (() => ErrorFacts)

/** Which kind of message it is, for the words of an error. */
export type Signed = 'answer' | 'notification'

/**
 * Checks the signature over `body`, the bytes as they came.
 * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_HEADER`, `ERR_SIG_EXPIRED`, `ERR_SIG_SERIAL`,
 * `ERR_SIG_PROBE`, `ERR_SIG_ENCODING`, `ERR_SIG_INVALID`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
export function verifySignature(
  headers: Headers,
  body: string | Uint8Array,
  keys: PlatformKeys,
  now: number,
  facts: Facts,
): void {
  const claim = readClaim(headers, now, facts)
  checkClaim(claim, body, keys.get(claim.serial), keys, facts)
}

/**
 * The first half: what needs no key.
 * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_HEADER`, `ERR_SIG_EXPIRED`
 */
export function readClaim(headers: Headers, now: number, facts: Facts, what: Signed = 'answer'): Claim {
  const fail = (code: SignatureCode, message: string): never => {
    throw new SignatureError(code, message, typeof facts === 'function' ? facts() : facts)
  }
  const {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': signature,
    'wechatpay-serial': serial,
    'wechatpay-signature-type': type,
  } = headers
  if (!timestamp || !nonce || !signature || !serial)
    return fail(
      'ERR_SIG_MISSING',
      `the ${what} carries no ${NAMES.filter((name) => !headers[name]).join(', ')}. Does a proxy on the way drop or make up ${what}s?`,
    )

  if (!/^\d{1,12}$/.test(timestamp))
    fail(
      'ERR_SIG_HEADER',
      `Wechatpay-Timestamp must be a whole number of seconds, found ${JSON.stringify(timestamp)}`,
    )
  if (!/^\w+$/.test(serial))
    fail('ERR_SIG_HEADER', `Wechatpay-Serial must be one serial number, found ${JSON.stringify(serial)}`)
  if (/[,\s]/.test(nonce)) fail('ERR_SIG_HEADER', 'Wechatpay-Nonce must be one value')
  if (signature.includes(',')) fail('ERR_SIG_HEADER', 'Wechatpay-Signature must be one value')
  const skew = Number(timestamp) - Math.floor(now / 1000)
  if (Math.abs(skew) > CLOCK_TOLERANCE_IN_SECONDS) {
    fail(
      'ERR_SIG_EXPIRED',
      `the ${what} was signed ${Math.abs(skew)} s ${skew < 0 ? 'ago' : 'ahead'}, at most ${CLOCK_TOLERANCE_IN_SECONDS} s are accepted${clockHint(headers, now)}`,
    )
  }
  return { timestamp, nonce, signature, serial, type }
}

/**
 * The second half, once the key that the claim names is found.
 * @throws SignatureError `ERR_SIG_SERIAL`, `ERR_SIG_PROBE`, `ERR_SIG_ENCODING`, `ERR_SIG_INVALID`
 */
export function checkClaim(
  claim: Claim,
  body: string | Uint8Array,
  found: KeyObject | undefined,
  known: Pick<PlatformKeys, 'keys'>,
  facts: Facts,
  what: Signed = 'answer',
): void {
  const fail = (code: SignatureCode, message: string): never => {
    throw new SignatureError(code, message, typeof facts === 'function' ? facts() : facts)
  }
  const { timestamp, nonce, signature, serial } = claim
  const key =
    found ??
    fail(
      'ERR_SIG_SERIAL',
      `the ${what} is signed with serial ${serial}, not one of certs [${[...known.keys()].join(', ')}]. Was the platform certificate rotated?`,
    )
  if (signature.startsWith(PROBE))
    fail(
      'ERR_SIG_PROBE',
      'a probe of WeChat Pay with a signature that is wrong on purpose: refused as it must be',
    )
  const bytes = decode64(signature)
  // What is not RSA's has no modulus: it is SM2's.
  const bits = key.asymmetricKeyDetails?.modulusLength
  const { type } = claim
  if (type !== undefined && (type === SCHEMES.SM2) !== (bits === undefined))
    fail(
      'ERR_SIG_HEADER',
      `Wechatpay-Signature-Type is ${JSON.stringify(type)}, and serial ${serial} is an ${bits === undefined ? 'SM2' : 'RSA'} key`,
    )
  const isOther = (): never =>
    fail('ERR_SIG_ENCODING', 'Wechatpay-Signature is not the base64 of a signature of this key')
  if (!bytes || (bits !== undefined && bytes.length !== bits / 8)) return isOther()
  const head = `${timestamp}\n${nonce}\n`
  const message =
    typeof body === 'string'
      ? Buffer.from(`${head}${body}\n`)
      : Buffer.concat([Buffer.from(head), body, NEW_LINE])
  const isRight =
    bits === undefined
      ? (sm2PublicKey(key).verify(message, bytes) ?? isOther())
      : verify('sha256', message, key, bytes)
  if (!isRight)
    fail(
      'ERR_SIG_INVALID',
      `the signature does not fit the ${what} (serial ${serial}). Was the body changed on the way?`,
    )
}

function clockHint(headers: Headers, now: number): string {
  const date = Date.parse(headers['date'] ?? '')
  const ahead = Math.round((now - date) / 1000)
  return Number.isNaN(date)
    ? ". Is this machine's clock right?"
    : `; by its Date header this machine's clock is ${Math.abs(ahead)} s ${ahead < 0 ? 'behind' : 'ahead'}`
}
