/** What the adapter needs of one attempt. */
import type { Readable } from 'node:stream'
import type { Headers } from './headers.js'
import type { Target } from './hosts.js'
import type { Progress } from './network-error.js'
import type { RawResponse, Reading } from './response.js'

export interface Sending extends Reading {
  readonly method: string
  readonly url: Target
  readonly headers: Headers
  readonly body: string | Buffer | { readonly length: number; open(): Readable } | undefined
  /** Present the merchant's TLS certificate. */
  readonly security: boolean
  /** Says how far it has come. */
  readonly progress: Progress
}

/** One way to send: its response as it came. */
export type Send = (sending: Sending, body: string | Buffer | Readable | undefined) => Promise<RawResponse>

/** A stream does not say how long it is. */
export const headersOf = ({ headers, body }: Sending): Headers =>
  typeof body === 'object' && !Buffer.isBuffer(body)
    ? { ...headers, 'content-length': String(body.length) }
    : headers
