/** APIv2 notifications: XML, signed with MD5 or HMAC-SHA256, some with an encrypted part. */
import type { KeyObject } from 'node:crypto'
import { AesEcb } from '../crypto/aes-ecb.js'
import { AesGcm } from '../crypto/aes-gcm.js'
import { Hash, type SignType } from '../crypto/hash.js'
import { nonce } from '../crypto/nonce.js'
import { ConfigError, NotificationError, ParseError, SignatureError, type ErrorFacts } from '../errors.js'
import { textV2 } from '../formats/formatter.js'
import { Transformer, type XmlObject } from '../formats/xml.js'
import type { AnyNotificationV2 } from './event.js'
import { eventTypeOf } from './events-v2.js'
import { decrypt, parseObject } from './resource.js'

export interface KeysV2 {
  readonly secret: KeyObject
  readonly apiv3Key: KeyObject | undefined
}

const UNPROVEN: ErrorFacts = { outcome: 'unknown' }
const PROVEN: ErrorFacts = { outcome: 'unknown', verified: true }

/**
 * @throws ParseError `ERR_XML_*`
 * @throws SignatureError `ERR_SIG_MISSING`, `ERR_SIG_INVALID`
 * @throws DecryptError `ERR_DECRYPT_*`
 * @throws NotificationError `ERR_NOTIFY_ALGO`, `ERR_NOTIFY_PLAINTEXT`
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985438
 */
export function openV2(body: string | Buffer, keys: KeysV2): AnyNotificationV2 {
  const fields = Transformer.toArray(body)
  if (typeof fields['req_info'] === 'string') return openRefund(fields['req_info'], keys)
  checkSign(fields, keys.secret)
  if (fields['event_ciphertext'] !== undefined) return openEvent(fields, keys)
  return notification(digest(contentOf(fields)), eventTypeOf(fields), fields)
}

/**
 * Refund notifications carry no sign: that `req_info` opens under the APIv2 key is their proof, so
 * nothing outside of it is handed on.
 */
function openRefund(req_info: string, { secret }: KeysV2): AnyNotificationV2 {
  const event_type = 'refund-processed'
  const plaintext = decrypt(() => AesEcb.decrypt(req_info, Hash.md5(secret.export())), event_type, UNPROVEN)
  return notification(digest(plaintext), event_type, parseXml(plaintext, event_type, UNPROVEN))
}

function openEvent(fields: XmlObject, { apiv3Key }: KeysV2): AnyNotificationV2 {
  const [id, event_type] = [text(fields, 'event_id'), text(fields, 'event_type')]
  const { event_algorithm } = fields
  if (event_algorithm !== 'AEAD_AES_256_GCM')
    throw new NotificationError(
      'ERR_NOTIFY_ALGO',
      `${event_type}: event_algorithm must be AEAD_AES_256_GCM, found ${JSON.stringify(event_algorithm)}`,
      PROVEN,
    )
  if (!apiv3Key)
    throw new ConfigError(
      'ERR_CONFIG_APIV3_KEY',
      `${event_type}: apiv3Key is needed to open event_ciphertext`,
    )
  const [ciphertext, nonce] = [text(fields, 'event_ciphertext'), text(fields, 'event_nonce')]
  const plaintext = decrypt(
    () => AesGcm.decrypt(ciphertext, apiv3Key, nonce, String(fields['event_associated_data'] ?? '')),
    event_type,
    PROVEN,
  )
  const resource = plaintext.trimStart().startsWith('<')
    ? parseXml(plaintext, event_type, PROVEN)
    : parseObject(
        plaintext,
        'ERR_NOTIFY_PLAINTEXT',
        `${event_type}: the decrypted event is neither JSON nor XML`,
        PROVEN,
      )
  return notification(id, event_type, resource)
}

/**
 * The sign's type is the one the message names, else the one its length tells;
 * `algorithm` is how events name it.
 */
function checkSign(fields: XmlObject, secret: KeyObject): void {
  const { sign, sign_type = fields['algorithm'] } = fields
  if (typeof sign !== 'string' || sign === '')
    throw new SignatureError(
      'ERR_SIG_MISSING',
      'the notification carries no sign. Did WeChat Pay send it?',
      UNPROVEN,
    )
  const type: SignType = sign_type === Hash.ALGO_HMAC_SHA256 ? Hash.ALGO_HMAC_SHA256 : signTypeOf(sign)
  if (Hash.equals(signatureV2(fields, type, secret), sign)) return
  throw new SignatureError(
    'ERR_SIG_INVALID',
    `the sign does not fit the notification (${type}). Is secret the APIv2 key of this merchant?`,
    UNPROVEN,
  )
}

export const signatureV2 = (
  fields: Readonly<Record<string, unknown>>,
  type: SignType,
  secret: KeyObject,
): string => Hash.sign(type, textV2(fields), secret)

/** The content, without what changes from copy to copy. */
function contentOf(fields: XmlObject): string {
  const { nonce_str: _nonce, ...rest } = fields
  return textV2(rest)
}

/** What a shop answers when somebody has scanned a product's code: the order to pay, or why there is none. */
export type ScannedReply =
  | { readonly prepay_id: string }
  | { readonly result_code: 'FAIL'; readonly err_code_des: string }

/** Does WeChat Pay wait for more than an acknowledgement? */
export const wantsReply = ({ event_type }: { readonly event_type: string }): boolean =>
  event_type === 'native-product-scanned'

/**
 * Signed as the question was.
 * @throws NotificationError `ERR_NOTIFY_REPLY`
 * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=6_4
 */
export function replyV2(question: unknown, reply: unknown, secret: KeyObject): string {
  const { appid, mch_id, sign } = question as XmlObject
  const { prepay_id, result_code = 'SUCCESS', err_code_des } = (reply ?? {}) as Record<string, unknown>
  const complete = [result_code === 'SUCCESS' ? prepay_id : err_code_des].every(
    (text) => typeof text === 'string' && text !== '',
  )
  if (!complete)
    throw new NotificationError(
      'ERR_NOTIFY_REPLY',
      "the handler must return { prepay_id } or { result_code: 'FAIL', err_code_des }: WeChat Pay waits for it",
      PROVEN,
    )
  const fields = {
    return_code: 'SUCCESS',
    appid,
    mch_id,
    nonce_str: nonce(),
    result_code,
    ...(reply as Readonly<Record<string, unknown>>),
  }
  return Transformer.toXml({ ...fields, sign: signatureV2(fields, signTypeOf(sign), secret) })
}

const signTypeOf = (sign: unknown): SignType =>
  typeof sign === 'string' && sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5

/** Which event it is only the message can tell. */
const notification = (id: string, event_type: string, resource: unknown): AnyNotificationV2 =>
  ({ id, event_type, resource }) as unknown as AnyNotificationV2

const digest = (content: string): string => `v2-${Hash.digest('sha256', content)}`

function text(fields: XmlObject, name: string): string {
  const value = fields[name]
  if (typeof value === 'string' && value !== '') return value
  throw new NotificationError('ERR_NOTIFY_MALFORMED', `${name} must be a string`, PROVEN)
}

function parseXml(plaintext: string, event_type: string, facts: ErrorFacts): XmlObject {
  try {
    return Transformer.toArray(plaintext)
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause
    throw new NotificationError(
      'ERR_NOTIFY_PLAINTEXT',
      `${event_type}: the decrypted part is not XML. Is secret the APIv2 key of this merchant?`,
      facts,
    )
  }
}
