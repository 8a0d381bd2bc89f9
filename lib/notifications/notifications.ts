/** The receiver: from headers and raw body to a verified, decrypted, typed event. */
import type { SignType } from '../crypto/hash.js'
import { fail } from '../config/check.js'
import type { AnyNotification, AnyNotificationV2 } from './event.js'
import { checkSigned, readSigned } from './genuine.js'
import { readHeaders, type HeadersLike } from './headers.js'
import { mint, mintV2, type Draft, type DraftV2, type Minted } from './mint.js'
import { createOnce, type Once } from './once.js'
import { isEvent, isRaw, rawContent, type RawBody } from './raw-body.js'
import { openNotification } from './resource.js'
import { readSettings, type NotificationsConfig, type Settings } from './settings.js'
import { openV2, replyV2, type ScannedReply } from './v2.js'

/**
 * Receives notifications of one merchant, or of one brand.
 * @example
 * const notifications = new Notifications({ certs: { PUB_KEY_ID_0114…: 'file:///run/secrets/pub_key.pem' }, apiv3Key })
 * const event = await notifications.unwrap(request.headers, rawBody)
 * if (event.event_type === 'TRANSACTION.SUCCESS') console.log(event.resource.out_trade_no)
 */
export class Notifications<Tx = unknown> {
  readonly #settings: Settings<Tx>
  /** Runs work at most once for a notification's id, with the store given as `dedupe`. */
  readonly once: Once<Tx>
  readonly #idle: () => Promise<void>

  /**
   * @throws ConfigError `ERR_CERTS_*`, `ERR_KEY_*`, `ERR_CONFIG_APIV3_KEY`,
   * `ERR_CONFIG_SECRET`, `ERR_CONFIG_OPTION`
   */
  constructor(config: NotificationsConfig<Tx>) {
    this.#settings = readSettings(config)
    const { dedupe, mchid, leaseMilliseconds, handlerMilliseconds } = this.#settings
    const { once, idle } = createOnce({ store: dedupe, scope: mchid, leaseMilliseconds, handlerMilliseconds })
    this.once = once
    this.#idle = idle
  }

  /**
   * Verifies, decrypts and parses an APIv3 notification. The body is the string or the
   * bytes as they came, at most 1 MiB.
   * @throws NotificationError `ERR_NOTIFY_*`: not raw, too large, malformed, an unknown algorithm, or a probe
   * @throws SignatureError `ERR_SIG_*`: not genuine, or not fresh (±300 s)
   * @throws DecryptError `ERR_DECRYPT_*`: genuine, but sealed with another APIv3 key
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   */
  async unwrap(headers: HeadersLike, rawBody: RawBody): Promise<AnyNotification> {
    const v3 = this.#v3()
    const signed = readSigned(headers, rawBody, this.#settings.now())
    const { serial } = signed.claim
    checkSigned(signed, v3.keys.get(serial) ?? (await v3.keys.find?.(serial)), v3.keys)
    return openNotification(signed.body, v3.apiv3Key, { ...signed.facts, verified: true })
  }

  /**
   * `unwrap` for code that must stay synchronous. A key ring fetches nothing meanwhile: a key that
   * it does not hold yet is refused.
   * @throws as `unwrap` rejects
   */
  unwrapSync(headers: HeadersLike, rawBody: RawBody): AnyNotification {
    const v3 = this.#v3()
    const signed = readSigned(headers, rawBody, this.#settings.now())
    checkSigned(signed, v3.keys.get(signed.claim.serial), v3.keys)
    return openNotification(signed.body, v3.apiv3Key, { ...signed.facts, verified: true })
  }

  /**
   * Verifies an APIv3 notification and opens nothing. Returning is the proof.
   * @throws SignatureError, NotificationError as `unwrap` rejects
   * @example notifications.verifySync(request.headers, rawBody)
   */
  verifySync(headers: HeadersLike, rawBody: RawBody): void {
    const { keys } = this.#v3()
    const signed = readSigned(headers, rawBody, this.#settings.now())
    checkSigned(signed, keys.get(signed.claim.serial), keys)
  }

  /**
   * Decrypts an APIv3 notification whose signature you have verified yourself: decryption alone does
   * not prove who sent it and when.
   * @param message the body as it came, or what a parser made of it
   * @throws NotificationError, DecryptError as `unwrap` rejects
   * @example if (event.event_type === 'TRANSACTION.SUCCESS') notifications.decryptSync(request.body)
   */
  decryptSync(message: RawBody | object): AnyNotification {
    const body = isRaw(message) || isEvent(message) ? rawContent(message) : message
    return openNotification(body, this.#v3().apiv3Key, { outcome: 'unknown' })
  }

  /**
   * Verifies, decrypts and parses an APIv2 notification (XML, `sign`, `req_info`, `event_ciphertext`).
   * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_INVALID`
   * @throws ParseError `ERR_XML_*`
   * @throws NotificationError | DecryptError as `unwrap`
   */
  async unwrapV2(rawBody: RawBody): Promise<AnyNotificationV2> {
    return this.unwrapV2Sync(rawBody)
  }

  /** `unwrapV2` for code that must stay synchronous. @throws as `unwrapV2` rejects */
  unwrapV2Sync(rawBody: RawBody): AnyNotificationV2 {
    return openV2(rawContent(rawBody), this.#v2())
  }

  /**
   * The signed XML with which a shop answers an APIv2 notification that asks for
   * something: `native-product-scanned`.
   * @param fields what to answer: `{ prepay_id }`, or `{ result_code: 'FAIL', err_code_des: '…' }`
   * @throws NotificationError `ERR_NOTIFY_REPLY` when they are neither
   */
  replyV2(event: { readonly resource: unknown }, fields: ScannedReply): string {
    return replyV2(event.resource, fields, this.#v2().secret)
  }

  /**
   * Is it APIv2's? Told by what is configured, and by what the message looks like: only APIv2's are XML
   * and carry no signature header.
   */
  isV2(headers: HeadersLike, rawBody: RawBody): boolean {
    const { v2, v3 } = this.#settings
    if (!v2 || !v3) return v3 === undefined
    return (
      readHeaders(headers)['wechatpay-signature'] === undefined &&
      /^\uFEFF?\s*</.test(rawContent(rawBody).slice(0, 64).toString())
    )
  }

  /**
   * Resolves when no handler runs any more, also those that were too slow for their response, and the
   * store was updated: then close it.
   * @example
   * server.close(async () => { await notifications.idle(); await redis.quit() })
   */
  idle(): Promise<void> {
    return this.#idle()
  }

  /**
   * What the store remembers an event by: its id, and before it the merchant, as
   * configured or else as the event says.
   */
  keyOf({ id, resource }: { readonly id: string; readonly resource: unknown }): string {
    const merchant = this.#settings.mchid === undefined ? merchantOf(resource) : undefined
    return merchant === undefined ? id : `${merchant}:${id}`
  }

  /**
   * Mints a genuine notification, for tests: needs `platform`, the private key that only
   * WeChat Pay and `createTestKeys()` have. What the draft leaves out of the resource is
   * filled in with the documented examples.
   * @example const { headers, body } = notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } })
   */
  sign<const Type extends string>(event: Draft<Type>): Minted {
    return mint(event, this.#settings)
  }

  /**
   * Mints a genuine APIv2 notification, for tests. Nothing is filled in: which
   * event it is, its elements tell.
   * @example notifications.signV2({ return_code: 'SUCCESS', req_info: { out_refund_no: '1' } })
   */
  signV2(elements: DraftV2, type: SignType = 'MD5'): Minted {
    return mintV2(elements, type, this.#settings)
  }

  #v3(): NonNullable<Settings['v3']> {
    return (
      this.#settings.v3 ?? fail('ERR_CONFIG_V3_DISABLED', 'an APIv3 notification needs certs and apiv3Key')
    )
  }

  #v2(): NonNullable<Settings['v2']> {
    return (
      this.#settings.v2 ?? fail('ERR_CONFIG_V2_DISABLED', 'an APIv2 notification needs secret, the APIv2 key')
    )
  }
}

/** As APIv3 and APIv2 name the one whom they notify: of a partner's order the partner. */
function merchantOf(resource: unknown): string | undefined {
  const { mchid, sp_mchid, mch_id, combine_mchid, combine_mch_id, brand_id } = (resource ?? {}) as Readonly<
    Record<string, unknown>
  >
  const found = [sp_mchid, mchid, combine_mchid, mch_id, combine_mch_id, brand_id].find(
    (one) => (typeof one === 'string' && one !== '') || typeof one === 'number',
  )
  return found === undefined ? undefined : String(found)
}
