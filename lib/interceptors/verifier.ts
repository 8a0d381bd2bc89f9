/**
 * Response interceptor: refuses everything but the platform's own response to this request, then decodes it.
 */
import { Readable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import { isRefusal, refusalError } from '../protocols/api-error.js'
import { NetworkError } from '../errors.js'
import { save, type Target } from '../files/save.js'
import { plainHeaders } from '../http/checked-headers.js'
import { requestLine, type Protocol, type Signed, type Verified } from '../protocols/protocol.js'
import type { Stop } from '../http/deadline.js'
import { andThen } from '../runtime/and-then.js'
import { shownConfig, stageOf, type Config, type Sent } from './attempt.js'

const OPENING_BRACE = 0x7b

export const verifier = (protocol: Protocol) =>
  function verifier(response: AxiosResponse<unknown>): AxiosResponse | Promise<AxiosResponse> {
    const sent = stageOf<Sent>(response.config)
    const { signed: request, outbound } = sent
    const { wanted, deadline } = outbound.attempt
    const { sink } = wanted
    const { status, data } = response
    if (data instanceof Readable) {
      const body = sink === undefined ? data : saveBody(data, sink, request)
      return andThen<unknown, AxiosResponse>(body, (one) => new Answer(response, sent, one, false))
    }
    const bytes = data as Buffer
    const headers = plainHeaders(response.headers)
    const verifying = deadline.race(
      () => protocol.verify({ request, status, headers, bytes }),
      (why) => noKey(why, deadline.timeout, request),
    )
    return andThen(verifying, (verified) => {
      if (isRefusal(verified)) throw refusalError(verified)
      const decoded = decode(verified, protocol, sent)
      const body = sink === undefined ? decoded : saveBody([bytes], sink, request)
      return andThen(body, (one) => new Answer(response, sent, one, verified.verified))
    })
  }

/**
 * The answer as the caller asked for it. A refusal, or an answer to another question, throws
 * first, whatever was asked for.
 */
function decode(verified: Verified, protocol: Protocol, { responseType, outbound }: Sent): unknown {
  const { transforms } = outbound
  const { bytes, headers, status } = verified
  if (responseType === 'arraybuffer' || responseType === 'stream' || responseType === 'text') {
    if (protocol.name === 'v2' || (verified.verified && bytes[0] === OPENING_BRACE)) protocol.decode(verified)
    if (responseType === 'text') return bytes.toString('utf8')
    return responseType === 'stream' ? Readable.from([bytes]) : bytes
  }
  const decoded = protocol.decode(verified)
  if (transforms.length === 0) return decoded
  return transforms.reduce<unknown>(
    (value, transform) => transform(value, headers, status),
    bytes.toString('utf8'),
  )
}

/** The body goes into the caller's sink; the answer's `data` is then empty. */
async function saveBody(
  chunks: Readable | readonly Buffer[],
  sink: Target,
  request: Signed,
): Promise<undefined> {
  await save(chunks, sink, { facts: { request: requestLine(request), outcome: 'unknown' } })
}

/**
 * axios's response. Its configuration, without secrets and without what was sent, and its request
 * are there for interceptors; they are not enumerable, so that a response that is printed, copied
 * or written as JSON has neither.
 */
class Answer implements AxiosResponse<unknown> {
  readonly data: unknown
  readonly status: number
  readonly statusText: string
  readonly headers: AxiosResponse['headers']
  readonly attempts: number
  readonly verified: boolean
  readonly #sent: Sent

  constructor({ status, statusText, headers }: AxiosResponse, sent: Sent, data: unknown, verified: boolean) {
    this.data = data
    this.status = status
    this.statusText = statusText
    this.headers = headers
    this.attempts = sent.outbound.attempt.number
    this.verified = verified
    this.#sent = sent
  }

  get config(): Config {
    return shownConfig(this.#sent.outbound.config)
  }

  get request(): object {
    const { method, url } = this.#sent.signed
    return { method, protocol: url.protocol, host: url.host, path: url.pathname + url.search }
  }
}

function noKey(why: Stop, timeout: number, request: Signed): NetworkError {
  const when = why === 'timeout' ? `was not fetched within ${timeout} ms` : 'was not fetched before the abort'
  return new NetworkError(
    why === 'timeout' ? 'ERR_NET_TIMEOUT' : 'ERR_NET_ABORTED',
    `the key that signed the answer ${when}. The platform may have done it: query before repeating`,
    { request: requestLine(request), outcome: 'unknown' },
  )
}
