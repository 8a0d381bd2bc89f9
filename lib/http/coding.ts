/** Content codings: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1 */
import type { Transform } from 'node:stream'
import { promisify } from 'node:util'
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzip,
  inflate,
  type InputType,
  type ZlibOptions,
} from 'node:zlib'
import { NetworkError } from '../errors.js'
import { toStreamError } from './stream-error.js'

interface Coding {
  readonly decode: (bytes: InputType, options: ZlibOptions) => Promise<Buffer>
  readonly decoder: () => Transform
  /** Can these first bytes be of this coding? `undefined` where bytes do not tell. */
  readonly begins: (first: number, second: number) => boolean | undefined
}

const GZIP: Coding = {
  decode: promisify<InputType, ZlibOptions, Buffer>(gunzip),
  decoder: createGunzip,
  begins: (first, second) => first === 0x1f && second === 0x8b,
}
const CODINGS: ReadonlyMap<string, Coding> = new Map([
  ['gzip', GZIP],
  ['x-gzip', GZIP],
  [
    'deflate',
    {
      decode: promisify<InputType, ZlibOptions, Buffer>(inflate),
      decoder: createInflate,
      // https://www.rfc-editor.org/rfc/rfc1950#section-2.2
      begins: (first, second) => (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0,
    },
  ],
  [
    'br',
    {
      decode: promisify<InputType, ZlibOptions, Buffer>(brotliDecompress),
      decoder: createBrotliDecompress,
      begins: () => undefined,
    },
  ],
])

const isCoded = (coding: string | undefined): coding is string =>
  coding !== undefined && coding !== '' && coding.toLowerCase() !== 'identity'

/**
 * Bytes as they were before `coding`.
 * @param limit bytes, decompressed
 * @throws NetworkError `ERR_NET_ENCODING`, `ERR_NET_TRUNCATED`, `ERR_NET_TOO_LARGE`
 */
export async function decodeBytes(
  bytes: Buffer,
  coding: string | undefined,
  limit: number,
  request: string,
): Promise<Buffer> {
  if (!isCoded(coding) || bytes.length === 0) return bytes
  try {
    return await codingNamed(coding, request).decode(bytes, { maxOutputLength: limit })
  } catch (cause) {
    throw toStreamError(cause, request)
  }
}

/** The streams that undo `coding`: one or none. @throws NetworkError `ERR_NET_ENCODING` */
export const decodersOf = (coding: string | undefined, request: string): Transform[] =>
  isCoded(coding) ? [codingNamed(coding, request).decoder()] : []

/**
 * The coding that is still to be undone, where an adapter may have undone it and left the header: its first
 * bytes tell. Bytes that do not tell were undone.
 */
export function remainingCoding(coding: string | undefined, bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes
  return CODINGS.get(coding?.toLowerCase() ?? '')?.begins(first, second) === true ? coding : undefined
}

function codingNamed(name: string, request: string): Coding {
  const coding = CODINGS.get(name.toLowerCase())
  if (!coding)
    throw new NetworkError(
      'ERR_NET_ENCODING',
      `the answer is encoded as ${JSON.stringify(name)}, which is not read`,
      { request, outcome: 'unknown' },
    )
  return coding
}
