/**
 * What an exchange or a notification holds in full: headers, bodies, what in them is encrypted, and which
 * keys were used. Holds no private key and no signature of a request.
 */
import { AesGcm, Rsa } from '../../index.js'
import type { Exchange } from '../exchange.js'
import type { Fields } from '../http/messages.js'
import type { Identities, Party } from '../keys/identity.js'
import type { Delivery } from '../notify/delivery.js'
import type { Minted } from '../../notifications/index.js'

/** A member that was encrypted, and what it says. */
interface Opened {
  /** Where it stands: `/payer/phone`. */
  readonly path: string
  readonly plain: string
  /** The key that opened it. */
  readonly key: string
}

interface Message {
  readonly headers: Fields
  readonly body: string | undefined
  readonly opened: readonly Opened[]
}

export interface OpenedExchange {
  readonly requestId: string | undefined
  readonly keys: Fields
  readonly request: Message
  readonly response: Message
}

/** It signs the request, which nobody needs to copy. */
const UNSHOWN = new Set(['authorization', 'cookie'])
/** A ciphertext of RSA-2048. */
const SEALED = /^[A-Za-z0-9+/]{342}==$/

export function openExchange(
  { caller, verified, requestId, request, response }: Exchange,
  identities: Identities,
): OpenedExchange {
  const { platform, certificate, brand, merchants, merchant } = identities
  const owner = merchants.find(({ id }) => id === caller) ?? merchant
  const authorization = String(request.headers['authorization'] ?? '')
  const [, serial] = /serial_no="([^"]*)"/.exec(authorization) ?? []
  const [scheme = ''] = authorization.split(' ')
  const isXml = authorization === ''
  const signedWith = response.headers['wechatpay-serial']
  return {
    requestId,
    keys: {
      request: isXml
        ? caller && { key: 'apiv2', of: caller, type: xmlSignType(request.body), verified }
        : { key: scheme.includes('BRAND') ? 'brand' : 'merchant', of: caller, serial, verified },
      response: isXml
        ? caller &&
          response.body?.includes('<sign>') && { key: 'apiv2', of: caller, type: xmlSignType(request.body) }
        : signedWith && { key: 'platform', serial: signedWith },
    },
    request: messageOf(request, [platform, certificate], owner.apiv3Key, owner.id),
    response: messageOf(response, [owner, brand], owner.apiv3Key, owner.id),
  }
}

/** @param sent what was posted; of older notifications it is not kept */
export function openNotification(
  { mchid, api, resource }: Delivery,
  sent: Minted | undefined,
  identities: Identities,
): object {
  const headers = sent?.headers ?? {}
  const serial = Object.entries(headers).find(([name]) => name.toLowerCase() === 'wechatpay-serial')?.[1]
  return {
    headers,
    body: sent?.body,
    keys:
      api === 'v2'
        ? {
            signed: { key: 'apiv2', of: mchid, type: xmlSignType(sent?.body) },
            ...(resource['req_info'] !== undefined && {
              encrypted: { key: 'apiv2', of: mchid, type: 'AES-256-ECB' },
            }),
          }
        : {
            signed: serial && { key: 'platform', serial },
            encrypted: { key: 'apiv3', of: mchid, type: 'AES-256-GCM' },
          },
    opened: sealedIn(resource, [merchantOf(identities, mchid)], '', mchid),
  }
}

const merchantOf = ({ merchants, merchant }: Identities, mchid: string): Party =>
  merchants.find(({ id }) => id === mchid) ?? merchant

const xmlSignType = (body = ''): string => (body.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5')

function messageOf(
  { headers, body }: Exchange['request'],
  readers: readonly Party[],
  apiv3Key: string,
  mchid: string,
): Message {
  return {
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !UNSHOWN.has(name))),
    body,
    opened: body?.startsWith('{') ? sealedIn(parsed(body), readers, apiv3Key, mchid) : [],
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // Longer than what is kept.
  }
}

/** Every encrypted member that one of the readers, or the APIv3 key, opens. */
function sealedIn(
  value: unknown,
  readers: readonly Party[],
  apiv3Key: string,
  mchid: string,
  path = '',
): Opened[] {
  if (typeof value === 'string') return SEALED.test(value) ? openRsa(value, readers, path) : []
  if (typeof value !== 'object' || value === null) return []
  const { algorithm, ciphertext, nonce, associated_data } = value as Record<string, unknown>
  if (algorithm === 'AEAD_AES_256_GCM' && typeof ciphertext === 'string')
    return attempt(() =>
      AesGcm.decrypt(ciphertext, apiv3Key, String(nonce), String(associated_data ?? '')),
    ).map((plain) => ({ path, plain, key: `APIv3 ${mchid}` }))
  return Object.entries(value).flatMap(([name, member]) =>
    sealedIn(member, readers, apiv3Key, mchid, `${path}/${name}`),
  )
}

/** The key of the certificate is not made before it is needed. */
function openRsa(value: string, readers: readonly Party[], path: string): Opened[] {
  for (const reader of readers) {
    const [plain] = attempt(() => Rsa.decrypt(value, reader.privateKey))
    if (plain !== undefined) return [{ path, plain, key: reader.serial }]
  }
  return []
}

/** Nothing where a key does not fit. */
function attempt(open: () => string): string[] {
  try {
    return [open()]
  } catch {
    return []
  }
}
