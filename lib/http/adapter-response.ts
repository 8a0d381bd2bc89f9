/** Reads the response of any adapter: axios's, a mock's, or a wrapper around `fetch`. */
import { Readable } from 'node:stream'
import { NetworkError } from '../errors.js'
import { lowerCase, type Headers } from './headers.js'
import type { RawResponse } from './response.js'
import { memberOf } from '../text/values.js'

/** An adapter may also reject for a status that it does not like: its error has the response. */
export async function toRawResponse(
  send: () => unknown,
  request: string,
): Promise<Omit<RawResponse, 'decoded'>> {
  const response = await settle(send)
  const status = memberOf(response, 'status')
  const statusText = memberOf(response, 'statusText')
  if (typeof status !== 'number') throw notUnderstood('gave no response with a status', request)
  return {
    status,
    statusText: typeof statusText === 'string' ? statusText : '',
    headers: headersOf(memberOf(response, 'headers')),
    body: await bodyOf(memberOf(response, 'data'), request),
  }
}

async function settle(send: () => unknown): Promise<unknown> {
  try {
    return await send()
  } catch (error) {
    const response = memberOf(error, 'response')
    const status = memberOf(response, 'status')
    // axios's error for a response that broke off has its status too, but no data.
    const isRefusal = typeof status === 'number' && status >= 300
    if (isRefusal && memberOf(response, 'data') !== undefined) return response
    throw error
  }
}

/** axios's headers, the web's, a Map, or an object. */
function headersOf(headers: unknown): Headers {
  if (typeof headers !== 'object' || headers === null) return {}
  if ('toJSON' in headers && typeof headers.toJSON === 'function')
    return lowerCase(headers.toJSON() as Headers)
  return lowerCase(
    Symbol.iterator in headers
      ? Object.fromEntries(headers as Iterable<readonly [string, string]>)
      : (headers as Headers),
  )
}

/** What was parsed is written again: the signature says whether those are the bytes that came. */
async function bodyOf(data: unknown, request: string): Promise<Buffer | Readable> {
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (typeof data === 'string') return Buffer.from(data)
  if (Buffer.isBuffer(data) || data instanceof Readable) return data
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (data instanceof ReadableStream) return Readable.fromWeb(data)
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer())
  if (typeof data === 'object' && Symbol.asyncIterator in data)
    return Readable.from(data as AsyncIterable<Uint8Array>)
  try {
    const text = JSON.stringify(data) as string | undefined
    if (text !== undefined) return Buffer.from(text)
  } catch {
    // An object that holds itself.
  }
  throw notUnderstood(`gave ${typeof data} as data, which is no body`, request)
}

const notUnderstood = (what: string, request: string): NetworkError =>
  new NetworkError(
    'ERR_NET_ADAPTER',
    `the adapter ${what}. The platform may have done it: query before repeating`,
    { request, outcome: 'unknown' },
  )
