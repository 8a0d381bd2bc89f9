/**
 * Genuine notifications, made with test keys as WeChat Pay makes them with its own:
 * for tests and for the simulator.
 */
import { randomUUID, type KeyObject } from 'node:crypto'
import { AesEcb } from '../crypto/aes-ecb.js'
import { AesGcm } from '../crypto/aes-gcm.js'
import { Hash, type SignType } from '../crypto/hash.js'
import { nonce } from '../crypto/nonce.js'
import { algorithmOf, SCHEMES } from '../crypto/algorithm.js'
import { Rsa } from '../crypto/rsa.js'
import { Sm2 } from '../crypto/sm2.js'
import { isSm2 } from '../crypto/sm2-key.js'
import { Sm4Gcm } from '../crypto/sm4-gcm.js'
import { ConfigError } from '../errors.js'
import { Formatter } from '../formats/formatter.js'
import { Transformer } from '../formats/xml.js'
import { exampleResource } from '../schemas/events.js'
import type { NotificationEvents } from './event.js'
import type { Settings } from './settings.js'
import { signatureV2 } from './v2.js'

/** As much of something as a test needs. */
type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Name in keyof T]?: DeepPartial<T[Name]> }
    : T

/** An event to mint. */
export interface Draft<Type extends string = string> {
  readonly event_type: Type
  /**
   * As much as the test needs: the documented members that are always there are filled
   * in, with the documented examples.
   */
  readonly resource: Type extends keyof NotificationEvents ? DeepPartial<NotificationEvents[Type]> : object
  /** Default true; `false` mints the resource as it is given. */
  readonly fill?: boolean
  /** Default: a new one. */
  readonly id?: string
  readonly create_time?: string
  readonly summary?: string
  /** Default: the event type's first word in lower case. */
  readonly original_type?: string
  readonly associated_data?: string
}

/** What to POST. */
export interface Minted {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export function mint(draft: Draft, { v3, platform, mchid, now }: Settings): Minted {
  if (!v3 || !platform) throw missing('sign', 'certs, apiv3Key and platform')
  const { event_type, fill = true, ...given } = draft
  const usual = { mchid: mchid ?? merchantOf(platform), success_time: rfc3339(now()) }
  const resource = fill ? filled(event_type, draft.resource as Fields, usual) : draft.resource
  const original_type = given.original_type ?? event_type.split('.')[0]!.toLowerCase()
  const associated_data = given.associated_data ?? original_type.slice(0, 16)
  const once = nonce(12)
  const isSm = isSm2(platform.privateKey)
  const body = JSON.stringify({
    id: given.id ?? randomUUID(),
    create_time: given.create_time ?? rfc3339(now()),
    resource_type: 'encrypt-resource',
    event_type,
    summary: given.summary ?? '通知',
    resource: {
      original_type,
      algorithm: isSm ? 'AEAD_SM4_GCM' : 'AEAD_AES_256_GCM',
      ciphertext: (isSm ? Sm4Gcm : AesGcm).encrypt(
        JSON.stringify(resource),
        v3.apiv3Key,
        once,
        associated_data,
      ),
      associated_data,
      nonce: once,
    },
  })
  return { headers: { 'content-type': 'application/json', ...signedHeaders(body, platform, now()) }, body }
}

type Fields = Readonly<Record<string, unknown>>

/** With the members that are always there. A partner's order names no merchant of its own. */
function filled(event_type: string, draft: Fields, { mchid, success_time }: Fields): Fields {
  const { amount = {}, sp_mchid } = draft as { amount?: Fields; sp_mchid?: unknown }
  return exampleResource(event_type, draft, {
    ...(sp_mchid === undefined && { appid: undefined, mchid }),
    success_time,
    amount: { payer_total: amount['total'], payer_refund: amount['refund'], ...amount },
  })
}

/** Keys for tests are of a merchant of their own: two of them may share a store. */
const merchantOf = ({ serial }: { readonly serial: string }): string =>
  `19${serial.replaceAll(/\D/g, '').slice(-8).padStart(8, '0')}`

/** The headers over any body: what is not JSON can be signed too. */
export function signedHeaders(
  body: string | Uint8Array,
  { serial, privateKey }: NonNullable<Settings['platform']>,
  now: number,
): Record<string, string> {
  const [timestamp, once] = [Math.floor(now / 1000), nonce()]
  const message = Buffer.concat([
    Buffer.from(`${timestamp}\n${once}\n`),
    Buffer.from(body as Uint8Array),
    Buffer.from('\n'),
  ])
  return {
    'wechatpay-timestamp': String(timestamp),
    'wechatpay-nonce': once,
    'wechatpay-serial': serial,
    'wechatpay-signature': isSm2(privateKey) ? Sm2.sign(message, privateKey) : Rsa.sign(message, privateKey),
    'wechatpay-signature-type': SCHEMES[algorithmOf(privateKey)],
    'request-id': nonce(24),
  }
}

/** The elements of an APIv2 notification; objects as `req_info` or `event_ciphertext` are encrypted. */
export type DraftV2 = Readonly<Record<string, unknown>>

export function mintV2(draft: DraftV2, type: SignType, { v2 }: Settings): Minted {
  if (!v2) throw missing('signV2', 'secret')
  const headers = { 'content-type': 'text/xml; charset=utf-8' }
  const common = { nonce_str: Formatter.nonce(), ...draft }
  if (typeof draft['req_info'] === 'object') {
    const plaintext = Transformer.toXml(draft['req_info'] as DraftV2, true, false, 'root')
    return {
      headers,
      body: Transformer.toXml({
        return_code: 'SUCCESS',
        ...common,
        req_info: AesEcb.encrypt(plaintext, Hash.md5(v2.secret.export())),
      }),
    }
  }
  const fields = typeof draft['event_ciphertext'] === 'object' ? sealEvent(common, v2.apiv3Key) : common
  return { headers, body: Transformer.toXml({ ...fields, sign: signatureV2(fields, type, v2.secret) }) }
}

function sealEvent(fields: DraftV2, apiv3Key: KeyObject | undefined): DraftV2 {
  if (!apiv3Key) throw missing('signV2', 'apiv3Key, for event_ciphertext,')
  const once = nonce(12)
  const ciphertext = AesGcm.encrypt(
    JSON.stringify(fields['event_ciphertext']),
    apiv3Key,
    once,
    String(fields['event_associated_data'] ?? ''),
  )
  return {
    algorithm: 'HMAC-SHA256',
    event_id: randomUUID(),
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: once,
    ...fields,
    event_ciphertext: ciphertext,
  }
}

const missing = (method: string, what: string): ConfigError =>
  new ConfigError('ERR_CONFIG_OPTION', `${method}() needs ${what}: new Notifications(createTestKeys())`)

/** WeChat Pay's clock runs in Shanghai. */
const rfc3339 = (milliseconds: number): string =>
  new Date(milliseconds + 8 * 3_600_000).toISOString().replace(/\.\d+Z$/, '+08:00')
