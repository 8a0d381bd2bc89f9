/** The bytes of a bill, by the way its kind is delivered. */
import type { Chainable } from '../chain/chain.js'
import type { KeyLike } from '../crypto/keys.js'
import { apply, hashOf, optionsOf } from './apply.js'
import { contentOf, verified, type Reading, type ReadOptions } from './content.js'
import type { Kind } from './kinds.js'

/** How a bill is downloaded. */
export interface BillOptions extends ReadOptions {
  /** The merchant's private key, for the bills that come encrypted. */
  readonly privateKey?: KeyLike
}

/** The limit for a response that is not a stream, because it is kept in memory. */
const LARGEST_ANSWER_BYTES = 256 << 20

export function bytesOf(
  instance: Chainable,
  kind: Kind,
  request: Readonly<Record<string, unknown>>,
  options: BillOptions & Reading,
): AsyncGenerator<Buffer, void, undefined> {
  return kind.by === 'apply'
    ? filesOf(instance, kind, request, options)
    : wholeAnswer(instance, kind, request, options)
}

/**
 * Bills of more than 16 GB come in several files; a link is good for minutes, so each is
 * asked for when its turn comes.
 */
async function* filesOf(
  instance: Chainable,
  kind: Kind,
  request: Readonly<Record<string, unknown>>,
  options: BillOptions & Reading,
): AsyncGenerator<Buffer, void, undefined> {
  let sources = await apply(instance, kind, request, options)
  for (let at = 0; at < sources.length; at++) {
    if (at > 0) sources = await apply(instance, kind, request, options)
    yield* contentOf(instance, sources[at]!, options)
  }
}

/**
 * Statements are verified by their protocol before they are given out, APIv2 bills
 * tell by XML that they are none.
 */
async function* wholeAnswer(
  instance: Chainable,
  kind: Kind,
  request: Readonly<Record<string, unknown>>,
  options: Reading,
): AsyncGenerator<Buffer, void, undefined> {
  const { signal, maxBytes = LARGEST_ANSWER_BYTES } = options
  const common = { maxContentLength: maxBytes, ...(signal && { signal }) }
  const { bill: _, ...fields } = request
  const { data, headers } =
    kind.by === 'statement'
      ? await instance
          .chain(kind.path)
          .get({ ...optionsOf(kind, request), ...common, responseType: 'arraybuffer' })
      : await instance.chain(kind.path).post({
          xml: { ...(kind.security && { sign_type: 'HMAC-SHA256' }), ...fields },
          ...common,
          ...(kind.security && { security: true }),
        })
  const bytes = Buffer.isBuffer(data) ? data : Buffer.from(String(data))
  const [, sha1] = /^SHA(?:-?1)?=([0-9a-f]{40})$/i.exec(headers['digest'] ?? '') ?? []
  const incoming = {
    bytes: pieces(bytes),
    total: bytes.length,
    request: `${kind.by === 'v2' ? 'POST' : 'GET'} /${kind.path.replace(/^v2\//, '')}`,
  }
  yield* verified(
    incoming,
    { hash: sha1 === undefined ? undefined : hashOf('SHA1', sha1), cipher: undefined },
    options,
  )
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16))
}
