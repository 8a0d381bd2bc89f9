/**
 * Verifies a request's Authorization: scheme, owner, serial number, timestamp, nonce, and the
 * signature over the exact bytes.
 */
import { Formatter } from '../../index.js'
import { withOwnStrings } from '../http/fields.js'
import type { HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Identities, Merchant, Party } from '../keys/identity.js'
import { isSerialOf } from '../keys/signing.js'
import { cryptoOf, smPartyOf } from '../keys/sm2-pair.js'
import type { ReportSignature } from './codec.js'
import { diagnose } from './diagnose.js'

const TOLERANCE_IN_SECONDS = 300
const FIELD = /(\w+)="([^"]*)"/g

/**
 * @param body what was signed: the body, or of an upload the metadata
 * @returns the merchant who calls; of the brand API the one whose brand it is
 * @throws Refusal `SIGN_ERROR`
 */
export type VerifyRequest = (request: HttpRequest, body: string, report: ReportSignature) => Merchant

/** Who may sign under a scheme, and how its parameter names them. */
interface Scheme {
  readonly name: string
  readonly owner: 'mchid' | 'brand_id'
  readonly parties: readonly Party[]
}

/** @param nonceOnce refuses a nonce that was used before, as long as its timestamp is valid */
export function createRequestVerifier(
  { merchant, merchants, brand, isSm }: Identities,
  now: () => number,
  nonceOnce: boolean,
): VerifyRequest {
  const ofMerchants: Scheme = { name: 'WECHATPAY2-SHA256-RSA2048', owner: 'mchid', parties: merchants }
  const ofBrands: Scheme = { name: 'WECHATPAY-BRAND-SHA256-RSA2048', owner: 'brand_id', parties: [brand] }
  const seen = new Map<string, number>()

  return (request, body, report) => {
    const isBrand = request.url.pathname.startsWith('/brand/')
    const scheme: Scheme = isBrand
      ? ofBrands
      : isSm?.()
        ? { name: 'WECHATPAY2-SM2-WITH-SM3', owner: 'mchid', parties: merchants.map(smPartyOf) }
        : ofMerchants
    const header = request.headers.authorization ?? ''
    if (!header.toUpperCase().startsWith(`${scheme.name} `))
      throw refuse(`Authorization must begin with ${scheme.name}`)
    const fields = Object.fromEntries(
      Array.from(header.matchAll(FIELD), ([, name, value]) => [name, value]),
    ) as Record<string, string>
    const { timestamp = '', nonce_str: nonce = '', signature = '', serial_no: serial = '' } = fields
    const signed = Formatter.request(request.method, request.target, timestamp, nonce, body)
    report({ signed, verified: false })
    const caller = fields[scheme.owner]
    const party = scheme.parties.find(({ id }) => id === caller)
    if (!party) throw refuse(`${scheme.owner} ${caller} is unknown`)
    report({ signed, verified: false, caller: party.id })
    if (!isSerialOf(party, serial))
      throw refuse(`serial_no ${serial} is not the certificate of ${scheme.owner} ${party.id}`)
    const seconds = now() / 1000
    if (!/^\d+$/.test(timestamp) || Math.abs(seconds - Number(timestamp)) > TOLERANCE_IN_SECONDS)
      throw refuse('timestamp is not within 300 s')
    if (nonceOnce && seen.has(nonce)) throw refuse('nonce_str was used before')
    const isSignature = (text: string, { publicKey }: Party): boolean =>
      cryptoOf(publicKey).verify(text, signature, publicKey)
    if (!isSignature(signed, party)) {
      const other = [...merchants, brand].find((one) => one.id !== party.id && isSignature(signed, one))
      const cause = other
        ? `it is the signature of ${other === brand ? 'the brand' : other === merchant ? 'the merchant' : `merchant ${other.id}`}'s private key`
        : diagnose(request, timestamp, nonce, body, (text) => isSignature(text, party))
      throw refuse(cause === undefined ? '签名错误' : `签名错误: ${cause}`, request, signed)
    }
    if (nonceOnce) {
      forget(seen, seconds)
      seen.set(withOwnStrings(nonce), seconds)
    }
    report({ signed, verified: true, caller: party.id })
    return isBrand ? merchant : (merchants.find(({ id }) => id === party.id) ?? merchant)
  }
}

/** Oldest first: the first that is still valid ends the search. */
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
