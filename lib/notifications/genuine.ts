/**
 * Is this APIv3 notification WeChat Pay's? Type, clock, key and signature, under the codes of notifications.
 */
import type { KeyObject } from 'node:crypto'
import { checkClaim, readClaim, type Claim } from '../crypto/platform-signature.js'
import { NotificationError, SignatureError, type ErrorFacts } from '../errors.js'
import { withoutCode } from '../text/messages.js'
import { readHeaders, type HeadersLike } from './headers.js'
import { rawContent, type RawBody } from './raw-body.js'
import type { KeyFinder } from './settings.js'

/** The brand API signs its notifications as merchants' are; what SM2 signs says so. */
const SIGNATURE_TYPES: readonly (string | undefined)[] = [
  'WECHATPAY2-SHA256-RSA2048',
  'WECHATPAY-BRAND-SHA256-RSA2048',
  'WECHATPAY2-SM2-WITH-SM3',
  undefined,
]

/** A notification of which everything is checked but the signature. */
export interface Signed {
  readonly body: string | Buffer
  readonly claim: Claim
  readonly facts: ErrorFacts
}

/**
 * The first half: what needs no key.
 * @throws NotificationError, SignatureError `ERR_SIG_MISSING`, `ERR_SIG_HEADER`, `ERR_SIG_EXPIRED`
 */
export function readSigned(headers: HeadersLike, rawBody: RawBody, now: number): Signed {
  const body = rawContent(rawBody)
  const names = readHeaders(headers)
  const facts: ErrorFacts = { outcome: 'unknown', requestId: names['request-id'] }
  checkType(names['wechatpay-signature-type'], facts)
  return { body, claim: readClaim(names, now, facts, 'notification'), facts }
}

function checkType(type: string | undefined, facts: ErrorFacts): void {
  if (SIGNATURE_TYPES.includes(type)) return
  throw new NotificationError(
    'ERR_NOTIFY_ALGO',
    `Wechatpay-Signature-Type must be one of ${SIGNATURE_TYPES.slice(0, 3).join(', ')}, found ${JSON.stringify(type)}`,
    facts,
  )
}

/**
 * The second half, with the key that the claim names. A probe is refused like any wrong signature, under a
 * code of its own: it is no reason for an alarm.
 * @throws SignatureError `ERR_SIG_*`; NotificationError `ERR_NOTIFY_PROBE`
 */
export function checkSigned(
  { claim, body, facts }: Signed,
  key: KeyObject | undefined,
  keys: KeyFinder,
): void {
  try {
    checkClaim(claim, body, key, keys, facts, 'notification')
  } catch (error) {
    if (!(error instanceof SignatureError) || error.code !== 'ERR_SIG_PROBE') throw error
    throw new NotificationError('ERR_NOTIFY_PROBE', withoutCode(error), facts)
  }
}
