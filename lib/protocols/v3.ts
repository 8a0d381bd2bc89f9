/** APIv3: signatures over requests and answers, by RSA or SM2, JSON both ways. */
import { isUtf8 } from 'node:buffer'
import { SCHEMES, type Algorithm } from '../crypto/algorithm.js'
import type { Signer } from '../crypto/signer.js'
import type { Headers } from '../http/headers.js'
import type { PlatformKeyRing } from '../keys/platform-key-ring.js'
import { ConfigError, InputError } from '../errors.js'
import { authorization, Formatter, type Scheme } from '../formats/formatter.js'
import { isUnsignedFile } from '../endpoints/unsigned.js'
import { decodeJson, encodeJson } from './json.js'
import {
  requestLine,
  signed,
  type Encoded,
  type Protocol,
  type ProtocolName,
  type Runtime,
  type Signed,
} from './protocol.js'
import { verify } from './v3-answer.js'

/** Whose signature it is, and which platform keys may answer. */
export interface Identity {
  readonly name: ProtocolName
  readonly scheme: Scheme
  readonly owner: 'mchid' | 'brand_id'
  readonly id: string
  readonly signer: Signer
  /** The signer's. */
  readonly algorithm: Algorithm
  /** Is the signer the caller's own? */
  readonly isRemote: boolean
  readonly keys: PlatformKeyRing
}

export const ACCEPT =
  'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5'

/** The scheme of merchants. @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342 */
export function v3(merchant: Omit<Identity, 'name' | 'scheme' | 'owner'>, runtime: Runtime): Protocol {
  const scheme = SCHEMES[merchant.algorithm]
  return signedJson({ ...merchant, name: 'v3', scheme, owner: 'mchid' }, runtime)
}

/** All schemes: they differ in the header's name, in its owner and in the keys. */
function signedJson(identity: Identity, runtime: Runtime): Protocol {
  return {
    name: identity.name,
    hasRemoteSigner: identity.isRemote,
    headers: () => headersOf(identity),
    isUnsigned: ({ url, method }) => isUnsignedFile(url.pathname, method),
    encode: encodeJson,
    sign: (encoded) => sign(encoded, identity, runtime),
    verify: (reply) => verify(reply, identity.keys, runtime),
    decode: decodeJson,
  }
}

/**
 * Names the key that is asked to answer; a brand's request must name one, and
 * one that SM2 signs does in the official client.
 */
function headersOf({ keys, name, algorithm }: Identity): Headers {
  const serial =
    name === 'brand' || algorithm === 'SM2' ? keys.encryptingOf(algorithm) : keys.preferredOf(algorithm)
  return serial === undefined ? { accept: ACCEPT } : { accept: ACCEPT, 'wechatpay-serial': serial }
}

function sign(
  encoded: Encoded,
  { scheme, owner, id, signer, isRemote }: Identity,
  { now, nonce, busy }: Runtime,
): Signed | Promise<Signed> {
  const timestamp = Math.floor(now() / 1000)
  const once = nonce()
  const { message, url } = encoded
  const signedText = Formatter.request(
    encoded.method,
    url.pathname + url.search,
    timestamp,
    once,
    message.toString(),
  )
  const exact = typeof message === 'string' || isUtf8(message) ? signedText : bytesOf(signedText, message)
  const complete = (signature: unknown): Signed => {
    const header = authorization(
      scheme,
      owner,
      id,
      once,
      isRemote ? checkSignature(signature, encoded) : (signature as string),
      timestamp,
      signer.serial,
    )
    return signed(encoded, signedText, {
      url,
      headers: { ...encoded.headers, authorization: header },
      body: encoded.body,
    })
  }
  const failed = (cause: unknown): never => {
    throw new InputError('ERR_INPUT_SIGNER', 'the signer failed, nothing was sent', {
      request: requestLine(encoded),
      cause,
    })
  }
  const signature = attempt(() => signer.sign(exact, busy()), failed)
  return typeof signature === 'string'
    ? complete(signature)
    : Promise.resolve(signature).catch(failed).then(complete)
}

function attempt<T>(work: () => T, failed: (cause: unknown) => never): T {
  try {
    return work()
  } catch (cause) {
    return failed(cause)
  }
}

/** The same lines with the body's own bytes, which a string cannot hold. */
function bytesOf(signedText: string, body: Buffer): Buffer {
  const head = signedText.split('\n', 4).join('\n')
  return Buffer.concat([Buffer.from(`${head}\n`), body, Buffer.from('\n')])
}

function checkSignature(signature: unknown, encoded: Encoded): string {
  if (typeof signature === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return signature
  throw new InputError(
    'ERR_INPUT_SIGNER',
    'the signer must give the signature as base64 text, nothing was sent',
    { request: requestLine(encoded) },
  )
}

/** A protocol without credentials: every call says which part of the configuration it lacks. */
export function disabled(name: ProtocolName, code: ConfigError['code'], message: string): Protocol {
  const refuse = (): never => {
    throw new ConfigError(code, message)
  }
  return {
    name,
    hasRemoteSigner: false,
    headers: () => ({}),
    isUnsigned: () => false,
    encode: refuse,
    sign: refuse,
    verify: refuse,
    decode: refuse,
  }
}

/**
 * The scheme of brands; `Wechatpay-Serial` is always sent.
 * @see https://pay.weixin.qq.com/doc/brand/4015415289
 */
export function brand(identity: Omit<Identity, 'name' | 'scheme' | 'owner'>, runtime: Runtime): Protocol {
  return signedJson(
    { ...identity, name: 'brand', scheme: 'WECHATPAY-BRAND-SHA256-RSA2048', owner: 'brand_id' },
    runtime,
  )
}
