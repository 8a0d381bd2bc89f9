/**
 * A protocol is four functions: encode, sign, verify, decode. The value of each stage
 * extends that of the stage before.
 */
import type { Headers } from '../http/headers.js'
import type { Target } from '../http/hosts.js'
import type { MultipartBody } from '../files/multipart-body.js'

export type ProtocolName = 'v3' | 'brand' | 'v2'

/** What the caller wants, with the final URL. Header names are in lower case. */
export interface Draft {
  readonly method: string
  readonly template: string
  readonly url: Target
  readonly headers: Headers
  /** An object (JSON or XML to be), text, bytes, or an upload. */
  readonly data: unknown
  readonly nonceless: boolean
}

/** Serialised once: `body` is what is sent, `message` is what of it is signed. */
export interface Encoded extends Draft {
  readonly body: string | MultipartBody | undefined
  readonly message: string | Buffer
}

/** Ready for the wire. `kind` keeps an `Encoded` from passing for one. */
export interface Signed extends Encoded {
  readonly kind: 'signed'
  /** The text the signature is over, shown when the platform rejects it. */
  readonly signedText: string
}

/** The answer as it came, before anything is believed. */
export interface Reply {
  readonly request: Signed
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** An answer whose signature was checked, or whose endpoint is listed as unsigned. */
export interface Verified extends Reply {
  readonly verified: boolean
  /** What was read of `bytes` in order to verify them. */
  readonly read?: unknown
}

export interface Protocol {
  readonly name: ProtocolName
  /** Does the signature come from a signer that may never answer? */
  readonly hasRemoteSigner: boolean
  /** What every request carries, asked for each. */
  headers(): Headers
  /** Is this answer a file that the platform does not sign? Only such an answer may be streamed. */
  isUnsigned(request: Draft): boolean
  encode(draft: Draft): Encoded | Promise<Encoded>
  sign(encoded: Encoded): Signed | Promise<Signed>
  verify(reply: Reply): Verified | Promise<Verified>
  decode(verified: Verified): unknown
}

/**
 * The next stage of a draft. Written out: a spread whose members are replaced costs V8 eight times
 * as much, and every call pays it.
 */
export const encoded = (
  { method, template, url, nonceless, data: own }: Draft,
  headers: Headers,
  body: Encoded['body'],
  message: Encoded['message'],
  data = own,
): Encoded => ({ method, template, url, headers, data, nonceless, body, message })

/** The next stage of what was encoded. */
export const signed = (
  { method, template, data, nonceless, message }: Encoded,
  signedText: string,
  { url, headers, body }: Pick<Signed, 'url' | 'headers' | 'body'>,
): Signed => ({ kind: 'signed', method, template, url, headers, data, nonceless, body, message, signedText })

/** `POST /v3/pay/transactions/native`: opens every message. */
export const requestLine = ({ method, url }: Pick<Draft, 'method' | 'url'>): string =>
  `${method} ${url.pathname}`

/** Time and randomness, given so that tests can hold them still. */
export interface Runtime {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly nonce: () => string
  /** Do other calls wait while this one signs? */
  readonly busy: () => boolean
}
