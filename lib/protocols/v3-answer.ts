/** Is this the platform's answer? Of APIv3 and the brand API. */
import { createHash } from 'node:crypto'
import { verifySignature } from '../crypto/platform-signature.js'
import { isStatement, isUnsignedFile } from '../endpoints/unsigned.js'
import { SignatureError } from '../errors.js'
import type { PlatformKeyRing } from '../keys/platform-key-ring.js'
import { requestLine, type Reply, type Runtime, type Verified } from './protocol.js'

/** Every 2xx, 204 too, over the bytes as they came. A refusal may come unsigned; it is then marked so. */
export function verify(reply: Reply, keys: PlatformKeyRing, runtime: Runtime): Verified | Promise<Verified> {
  const { request, status, headers } = reply
  const { pathname } = request.url
  const success = status >= 200 && status < 300
  if (isUnsignedFile(pathname, request.method)) return { ...reply, verified: false }
  if (!success && !headers['wechatpay-signature']) return { ...reply, verified: false }
  const statement = success && isStatement(pathname) ? headers['wechatpay-statement-sha1'] : undefined
  const serial = headers['wechatpay-serial'] ?? ''
  const check = () => checkSigned(reply, statement, keys, runtime)
  return keys.get(serial) ? check() : keys.find(serial).then(check)
}

function checkSigned(
  reply: Reply,
  statement: string | undefined,
  keys: PlatformKeyRing,
  { now }: Runtime,
): Verified {
  const { request, status, headers, bytes } = reply
  const facts = () =>
    ({
      request: requestLine(request),
      outcome: 'unknown',
      requestId: headers['request-id'],
      response: { status, headers, data: bytes.toString('utf8') },
    }) as const
  verifySignature(
    headers,
    statement === undefined ? bytes : Buffer.from(JSON.stringify({ sha1: statement })),
    keys,
    now(),
    facts,
  )
  if (statement !== undefined && createHash('sha1').update(bytes).digest('hex') !== statement.toLowerCase()) {
    throw new SignatureError(
      'ERR_SIG_INVALID',
      'the statement is not the one whose SHA-1 was signed. Was it changed on the way?',
      facts(),
    )
  }
  return { ...reply, verified: true }
}
