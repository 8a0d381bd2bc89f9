/** Verifies a request's Authorization: scheme, owner, serial number, timestamp, nonce, and the signature over the exact bytes. */
import { Formatter, Rsa } from '../../index.js'
import type { HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'
import { isSerialOf } from '../keys/signing.js'
import { diagnose } from './diagnose.js'
import type { ReportSignature } from './codec.js'

const TOLERANCE_IN_SECONDS = 300
const FIELD = /(\w+)="([^"]*)"/g

/** @throws Refusal `SIGN_ERROR` */
export type VerifyRequest = (request: HttpRequest, body: string, report: ReportSignature) => void

/**
 * The function it returns takes what was signed: the body, or of an upload the metadata.
 * @param nonceOnce refuses a nonce that was used before, as long as its timestamp is valid
 */
export function createRequestVerifier(
  { merchant, brand }: Identities,
  now: () => number,
  nonceOnce: boolean,
): VerifyRequest {
  const seen = new Map<string, number>()

  return (request, body, report) => {
    const scheme = request.url.pathname.startsWith('/brand/')
      ? 'WECHATPAY-BRAND-SHA256-RSA2048'
      : 'WECHATPAY2-SHA256-RSA2048'
    const [party, owner] =
      scheme === 'WECHATPAY2-SHA256-RSA2048' ? ([merchant, 'mchid'] as const) : ([brand, 'brand_id'] as const)
    const header = request.headers.authorization ?? ''
    if (!header.toUpperCase().startsWith(`${scheme} `))
      throw refuse(`Authorization must begin with ${scheme}`)
    const fields = Object.fromEntries(
      Array.from(header.matchAll(FIELD), ([, name, value]) => [name, value]),
    ) as Record<string, string>
    const { timestamp = '', nonce_str: nonce = '', signature = '', serial_no: serial = '' } = fields
    const signed = Formatter.request(request.method, request.target, timestamp, nonce, body)
    report({ signed, verified: false })
    if (fields[owner] !== party.id) throw refuse(`${owner} ${fields[owner]} is unknown`)
    if (!isSerialOf(party, serial))
      throw refuse(`serial_no ${serial} is not the certificate of ${owner} ${party.id}`)
    const seconds = now() / 1000
    if (!/^\d+$/.test(timestamp) || Math.abs(seconds - Number(timestamp)) > TOLERANCE_IN_SECONDS)
      throw refuse('timestamp is not within 300 s')
    if (nonceOnce && seen.has(nonce)) throw refuse('nonce_str was used before')
    if (!Rsa.verify(signed, signature, party.publicKey)) {
      const other = party === merchant ? brand : merchant
      const cause = Rsa.verify(signed, signature, other.publicKey)
        ? `it is the signature of ${other === brand ? 'the brand' : 'the merchant'}'s private key`
        : diagnose(request, timestamp, nonce, body, (text) => Rsa.verify(text, signature, party.publicKey))
      throw refuse(cause === undefined ? '签名错误' : `签名错误: ${cause}`, request, signed)
    }
    if (nonceOnce) {
      forget(seen, seconds)
      seen.set(nonce, seconds)
    }
    report({ signed, verified: true })
  }
}

/** Oldest first: the first that still counts ends the search. */
function forget(seen: Map<string, number>, seconds: number): void {
  for (const [nonce, at] of seen) {
    if (seconds - at <= 2 * TOLERANCE_IN_SECONDS) return
    seen.delete(nonce)
  }
}

function refuse(issue: string, request?: HttpRequest, signed?: string): Refusal {
  return new Refusal(401, 'SIGN_ERROR', `签名验证失败: ${issue}`, {
    field: 'signature',
    issue,
    location: 'authorization',
    ...(request &&
      signed && {
        sign_information: {
          method: request.method,
          url: request.target,
          truncated_sign_message: signed.slice(0, 200),
          sign_message_length: Buffer.byteLength(signed),
        },
      }),
  })
}
