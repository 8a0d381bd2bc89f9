/** From what came off the wire to the answer that the caller asked for. Knows no key. */
import { Readable } from 'node:stream'
import { inflate, received } from '../wire/answer.js'
import { NetworkError } from '../errors.js'
import { lowerCase, type Headers } from '../headers.js'
import { requestLine, type Protocol, type Signed, type Verified } from '../protocols/protocol.js'
import type { AxiosResponse } from '../wire/transport.js'
import type { Call } from './call.js'

const ANSWER_BYTES = 8 << 20
const FILE_BYTES = 256 << 20
const OPENING_BRACE = 0x7b

/** A file that the platform does not sign may be large; an answer that must be held to be verified may not. */
export const limitOf = ({ limit, unsigned }: Call): number =>
  limit >= 0 ? limit : unsigned ? FILE_BYTES : ANSWER_BYTES

export const headersOf = ({ headers }: AxiosResponse): Headers =>
  lowerCase(
    typeof headers['toJSON'] === 'function'
      ? (headers as unknown as { toJSON(): Headers }).toJSON()
      : (headers as Headers),
  )

/** A streamed body with its limits: a file's are the caller's, a refusal's are those of any answer. */
export function guarded(
  body: Readable,
  coding: string | undefined,
  { limit, timeout, stage }: Call,
  status: number,
): Readable {
  const most = status >= 300 ? ANSWER_BYTES : limit >= 0 ? limit : Infinity
  try {
    return received(body, coding, timeout, most, requestLine(stage!))
  } catch (error) {
    body.destroy()
    throw error
  }
}

/** A body that was held, decompressed. */
export function whole(body: unknown, coding: string | undefined, call: Call): Buffer | Promise<Buffer> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from((body ?? '') as string)
  return coding === undefined ? bytes : inflate(bytes, coding, limitOf(call), requestLine(call.stage!))
}

/** Redirects, and numbers that HTTP does not know. @see https://www.rfc-editor.org/rfc/rfc9110#section-15 */
export function refuse(status: number, headers: Headers, request: Signed, body: unknown): void {
  if ((status >= 200 && status < 300) || (status >= 400 && status < 600)) return
  if (body instanceof Readable) body.destroy()
  const facts = {
    request: requestLine(request),
    outcome: 'unknown',
    requestId: headers['request-id'],
    response: { status, headers, data: undefined },
  } as const
  if (status < 300 || status > 399)
    throw new NetworkError('ERR_NET_PROTOCOL', `answered ${status}, which is no final HTTP status`, facts)
  throw new NetworkError(
    'ERR_REDIRECT',
    `answered ${status} to ${headers['location'] ?? 'nowhere'}; a signed request is never redirected. Is baseURL right?`,
    facts,
  )
}

/** The answer as the caller asked for it. A refusal, or an answer to another question, throws first, whatever was asked for. */
export function shape(verified: Verified, protocol: Protocol, { wants, transforms }: Call): unknown {
  const { bytes, headers, status } = verified
  const decode = () => protocol.decode(verified)
  if (wants === 'arraybuffer' || wants === 'stream' || wants === 'text') {
    if (protocol.name === 'v2' || (verified.verified && bytes[0] === OPENING_BRACE)) decode()
    return wants === 'text' ? bytes.toString('utf8') : wants === 'stream' ? Readable.from([bytes]) : bytes
  }
  const decoded = decode()
  return transforms.length === 0
    ? decoded
    : transforms.reduce(
        (value, transform) => transform(value, headers, status),
        bytes.toString('utf8') as unknown,
      )
}

/** axios's answer without its configuration and socket: both know more than an answer should show. */
export const answerOf = (
  { status, statusText, headers }: Pick<AxiosResponse, 'status' | 'statusText' | 'headers'>,
  data: unknown,
  attempts: number,
  verified: boolean,
): AxiosResponse => ({ data, status, statusText, headers, attempts, verified }) as unknown as AxiosResponse
