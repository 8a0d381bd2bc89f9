/** One request and the response to it, as the platform saw them. */
import type { HttpRequest, HttpResponse } from './http/messages.js'

/** A request and its response, with what the simulator found out about the signature. */
export interface Exchange {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly status: number
  /** When it arrived, in milliseconds since 1970 by the wall's clock. */
  readonly time: number
  /** Who called: a merchant's number or a brand's id; `undefined` where nobody known did. */
  readonly caller: string | undefined
  /**
   * The message whose signature was checked, of APIv2 without the key at its end;
   * `undefined` where nothing was signed.
   */
  readonly signed: string | undefined
  /** Whether the signature is right. */
  readonly verified: boolean
  /** The refusal's code: `SIGN_ERROR`. */
  readonly code: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
  /** The response's `Request-ID`; `undefined` for APIv2. */
  readonly requestId: string | undefined
  readonly request: ExchangedMessage
  readonly response: ExchangedMessage
}

/** The headers and the body of one side of an exchange. */
export interface ExchangedMessage {
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Its first 64 KiB as text; `undefined` where there is none, or where it is binary. */
  readonly body: string | undefined
}

const MAX_BODY_BYTES = 1 << 16

export function messageOf({ headers, body }: HttpRequest | HttpResponse): ExchangedMessage {
  const named: Record<string, string> = {}
  for (const name in headers) {
    const value = headers[name]
    named[name] = Array.isArray(value) ? value.join(', ') : String(value)
  }
  const isText = /json|xml|text|urlencoded/.test(named['content-type'] ?? 'text')
  return {
    headers: named,
    body: body.length > 0 && isText ? body.toString('utf8', 0, MAX_BODY_BYTES) : undefined,
  }
}
