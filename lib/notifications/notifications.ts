/** The receiver: from headers and raw body to a verified, decrypted, typed event. Knows no framework and sends nothing. */
import type { KeyObject } from 'node:crypto'
import type { SignType } from '../crypto/hash.js'
import { checkClaim, readClaim, type Claim } from '../crypto/platform-signature.js'
import { ConfigError, NotificationError, SignatureError, type ErrorFacts } from '../errors.js'
import { withoutCode } from '../messages.js'
import type { AnyNotification, AnyNotificationV2 } from './event.js'
import { readHeaders, type HeadersLike } from './headers.js'
import { mint, mintV2, type Draft, type DraftV2, type Minted } from './mint.js'
import { createOnce, type Once } from './once.js'
import { rawContent } from './raw-body.js'
import { openNotification } from './resource.js'
import { readSettings, type KeyFinder, type NotificationsConfig, type Settings } from './settings.js'
import { openV2 } from './v2.js'

/** The brand API signs its notifications alike; 国密 (SM2) is not read. */
const SIGNATURE_TYPES: readonly (string | undefined)[] = [
  'WECHATPAY2-SHA256-RSA2048',
  'WECHATPAY-BRAND-SHA256-RSA2048',
  undefined,
]

/**
 * Receives notifications of one merchant, or of one brand.
 * @example
 * const notifications = new Notifications({ certs: { PUB_KEY_ID_0114…: 'file:///run/secrets/pub_key.pem' }, apiv3Key })
 * const event = await notifications.unwrap(request.headers, rawBody)
 * if (event.event_type === 'TRANSACTION.SUCCESS') console.log(event.resource.out_trade_no)
 */
export class Notifications {
  readonly #settings: Settings
  /** Runs work at most once for a notification's id, with the store given as `dedupe`. */
  readonly once: Once

  /** @throws ConfigError `ERR_CERTS_*`, `ERR_KEY_*`, `ERR_CONFIG_APIV3_KEY`, `ERR_CONFIG_SECRET`, `ERR_CONFIG_OPTION` */
  constructor(config: NotificationsConfig) {
    this.#settings = readSettings(config)
    this.once = createOnce(this.#settings.dedupe)
  }

  /**
   * Verifies, decrypts and parses an APIv3 notification. The body is the text or the bytes as they came, at most 1 MiB.
   * @throws NotificationError `ERR_NOTIFY_*`: not raw, too large, malformed, an unknown algorithm, or a probe
   * @throws SignatureError `ERR_SIG_*`: not genuine, or not fresh (±300 s)
   * @throws DecryptError `ERR_DECRYPT_*`: genuine, but sealed with another APIv3 key
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  async unwrap(headers: HeadersLike, rawBody: string | Uint8Array): Promise<AnyNotification> {
    const { v3, now } = this.#settings
    if (!v3) throw new ConfigError('ERR_CONFIG_V3_DISABLED', 'an APIv3 notification needs certs and apiv3Key')
    const body = rawContent(rawBody)
    const names = readHeaders(headers)
    const facts: ErrorFacts = { outcome: 'unknown', requestId: names['request-id'] }
    checkType(names['wechatpay-signature-type'], facts)
    const claim = readClaim(names, now(), facts, 'notification')
    const key = v3.keys.get(claim.serial) ?? (await v3.keys.find?.(claim.serial))
    checkSignature(claim, body, key, v3.keys, facts)
    return openNotification(body, v3.apiv3Key, { ...facts, verified: true })
  }

  /**
   * Verifies, decrypts and parses an APIv2 notification (XML, `sign`, `req_info`, `event_ciphertext`).
   * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_INVALID`
   * @throws ParseError `ERR_XML_*`
   * @throws NotificationError | DecryptError as `unwrap`
   */
  async unwrapV2(rawBody: string | Uint8Array): Promise<AnyNotificationV2> {
    const { v2 } = this.#settings
    if (!v2)
      throw new ConfigError('ERR_CONFIG_V2_DISABLED', 'an APIv2 notification needs secret, the APIv2 key')
    return openV2(rawContent(rawBody), v2)
  }

  /** Is it APIv2's? Told by what is configured, and by what the message looks like: only APIv2's are XML and carry no signature header. */
  isV2(headers: HeadersLike, rawBody: string | Uint8Array): boolean {
    const { v2, v3 } = this.#settings
    if (!v2 || !v3) return v3 === undefined
    return (
      readHeaders(headers)['wechatpay-signature'] === undefined &&
      /^\uFEFF?\s*</.test(rawContent(rawBody).slice(0, 64).toString())
    )
  }

  /**
   * Mints a genuine notification, for tests: needs `platform`, the private key that only WeChat Pay and `createTestKeys()` have.
   * @example const { headers, body } = notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } })
   */
  sign<const Type extends string>(event: Draft<Type>): Minted {
    return mint(event, this.#settings)
  }

  /**
   * Mints a genuine APIv2 notification, for tests.
   * @example notifications.signV2({ return_code: 'SUCCESS', req_info: { out_refund_no: '1' } })
   */
  signV2(elements: DraftV2, type: SignType = 'MD5'): Minted {
    return mintV2(elements, type, this.#settings)
  }
}

function checkType(type: string | undefined, facts: ErrorFacts): void {
  if (SIGNATURE_TYPES.includes(type)) return
  throw new NotificationError(
    'ERR_NOTIFY_ALGO',
    `Wechatpay-Signature-Type must be one of ${SIGNATURE_TYPES.slice(0, 2).join(', ')}, found ${JSON.stringify(type)}`,
    facts,
  )
}

/** A probe is refused like any wrong signature, under a code of its own: it is no reason for an alarm. */
function checkSignature(
  claim: Claim,
  body: string | Buffer,
  key: KeyObject | undefined,
  keys: KeyFinder,
  facts: ErrorFacts,
): void {
  try {
    checkClaim(claim, body, key, keys.keys(), facts, 'notification')
  } catch (error) {
    if (!(error instanceof SignatureError) || error.code !== 'ERR_SIG_PROBE') throw error
    throw new NotificationError('ERR_NOTIFY_PROBE', withoutCode(error), facts)
  }
}
