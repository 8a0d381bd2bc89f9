/** From the verified bytes of an APIv3 notification to its event: parse, algorithm, decrypt, parse. */
import type { KeyObject } from 'node:crypto'
import { AesGcm } from '../crypto/aes-gcm.js'
import { Sm4Gcm } from '../crypto/sm4-gcm.js'
import { DecryptError, NotificationError, type ErrorFacts } from '../errors.js'
import { readJson } from '../formats/json.js'
import { withoutCode } from '../text/messages.js'
import type { AnyNotification } from './event.js'

const CIPHERS = new Map<string, Pick<typeof AesGcm, 'decrypt'>>([
  ['AEAD_AES_256_GCM', AesGcm],
  ['AEAD_SM4_GCM', Sm4Gcm],
])

type Members = Readonly<Record<string, unknown>>

/**
 * Nothing of the plaintext leaves before its whole 16-byte tag was checked.
 * @throws NotificationError `ERR_NOTIFY_MALFORMED`, `ERR_NOTIFY_ALGO`, `ERR_NOTIFY_PLAINTEXT`
 * @throws DecryptError `ERR_DECRYPT_NONCE`, `ERR_DECRYPT_ENCODING`, `ERR_DECRYPT_AUTH`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function openNotification(
  body: string | Buffer | object,
  apiv3Key: KeyObject,
  facts: ErrorFacts,
): AnyNotification {
  const envelope =
    typeof body === 'string' || Buffer.isBuffer(body) || body === null
      ? parseObject(body.toString(), 'ERR_NOTIFY_MALFORMED', 'the notification is not a JSON object', facts)
      : (body as Members)
  const { create_time, resource_type, summary } = envelope
  const event_type = textOf(envelope, 'event_type', '', facts)
  const { algorithm, ciphertext, nonce, associated_data } = readResource(envelope, event_type, facts)
  const cipher = CIPHERS.get(algorithm)
  if (cipher === undefined)
    throw new NotificationError(
      'ERR_NOTIFY_ALGO',
      `${event_type}: resource.algorithm must be ${[...CIPHERS.keys()].join(' or ')}, found ${JSON.stringify(algorithm)}`,
      facts,
    )
  const plaintext = decrypt(
    () => cipher.decrypt(ciphertext, apiv3Key, nonce, associated_data),
    event_type,
    facts,
  )
  return {
    id: textOf(envelope, 'id', '', facts),
    create_time,
    event_type,
    resource_type,
    summary,
    resource: parseObject(
      plaintext,
      'ERR_NOTIFY_PLAINTEXT',
      `${event_type}: the decrypted resource is not a JSON object`,
      facts,
    ),
  } as unknown as AnyNotification
}

interface Sealed {
  readonly algorithm: string
  readonly ciphertext: string
  readonly nonce: string
  readonly associated_data: string
}

function readResource(envelope: Members, event_type: string, facts: ErrorFacts): Sealed {
  const { resource } = envelope
  if (typeof resource !== 'object' || resource === null)
    throw new NotificationError(
      'ERR_NOTIFY_MALFORMED',
      `${event_type}: the notification has no resource`,
      facts,
    )
  const text = (name: string) => textOf(resource as Members, name, `${event_type}: resource.`, facts)
  const { associated_data } = resource as Members
  return {
    algorithm: text('algorithm'),
    ciphertext: text('ciphertext'),
    nonce: text('nonce'),
    associated_data: associated_data === undefined || associated_data === null ? '' : text('associated_data'),
  }
}

function textOf(from: Members, name: string, path: string, facts: ErrorFacts): string {
  const value = from[name]
  if (typeof value === 'string' && (value !== '' || name === 'associated_data')) return value
  throw new NotificationError(
    'ERR_NOTIFY_MALFORMED',
    `${path}${name} must be a string, found ${value === '' ? 'an empty string' : value === null ? 'null' : typeof value}`,
    facts,
  )
}

/** Says of which event a ciphertext is, and whether the message around it was genuine. */
export function decrypt(open: () => string, event_type: string, facts: ErrorFacts): string {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof DecryptError)) throw error
    throw new DecryptError(error.code, `${event_type}: ${withoutCode(error)}`, facts)
  }
}

/**
 * The values of a plaintext are nobody's business: a syntax error of JSON
 * quotes them, so it is no cause here.
 */
export function parseObject(
  text: string,
  code: 'ERR_NOTIFY_MALFORMED' | 'ERR_NOTIFY_PLAINTEXT',
  message: string,
  facts: ErrorFacts,
): Members {
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members
  throw new NotificationError(code, message, facts)
}

function parse(text: string): unknown {
  try {
    return readJson(text)
  } catch {
    return undefined
  }
}
