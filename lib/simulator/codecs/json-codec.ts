/** APIv3 and the brand API: signed in the header, JSON both ways, answers signed with a platform key. */
import { createHash } from 'node:crypto'
import { Bytes, json, type HttpRequest, type HttpResponse, type Result } from '../http/messages.js'
import { parse } from '../http/fields.js'
import { paramError, Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'
import { createMessageSigner } from '../keys/message-signer.js'
import { schemeOf } from '../keys/sm2-pair.js'
import type { Random } from '../keys/random.js'
import type { Signing } from '../keys/signing.js'
import { createRequestVerifier, type VerifyRequest } from './verify-request.js'
import type { Codec, DecodedRequest, ReportSignature } from './codec.js'
import { isForm, readForm } from './multipart.js'
import { checkSerial, serialHeaderOf } from './serial-header.js'

/** Files that leave without a signature. @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342 */
const UNSIGNED =
  /^\/v3\/(?:billdownload\/file|transferdownload\/(?:elecvoucherfile|signfile)|new-tax-control-fapiao\/download|(?:global\/)?merchant-service\/images\/(?!upload$)[^/]+)$/
/** Overseas statements are signed over their digest. */
const STATEMENT = /^\/(?:hk\/)?v3\/(?:global\/)?statements$/

export interface JsonCodecOptions {
  /** The wall's clock, in milliseconds since 1970. */
  readonly now: () => number
  /** Whether a nonce is accepted once only. */
  readonly nonceOnce: boolean
  readonly random: Random
}

export function createJsonCodec(
  identities: Identities,
  signing: Signing,
  { now, nonceOnce, random }: JsonCodecOptions,
): Codec {
  const verify = createRequestVerifier(identities, now, nonceOnce)
  const sign = createResponseSigner(signing, now, random)
  return {
    decode: async (request, report) => {
      const decoded = isForm(request)
        ? decodeUpload(request, verify, report)
        : decodeJson(request, verify, report)
      if (isBrand(request)) checkSerial(request, signing)
      return decoded
    },
    encode: (result, request) => {
      const response = responseOf(result)
      const { pathname } = request.url
      if (result instanceof Bytes && UNSIGNED.test(pathname)) return response
      return STATEMENT.test(pathname)
        ? signStatement(response, result, sign, request)
        : sign(response, response.body, request)
    },
    encodeRefusal: ({ status, code, message, detail }, request, _, verified) => {
      const response = json({ code, message, ...(detail !== undefined && { detail }) }, status)
      return verified && code !== 'SIGN_ERROR'
        ? sign(response, response.body, request)
        : withRequestId(response, random)
    },
  }
}

const LINE_FEED = Buffer.from('\n')
const EMPTY: HttpResponse = { status: 204, body: Buffer.alloc(0), headers: {} }

const isBrand = ({ url }: HttpRequest): boolean => url.pathname.startsWith('/brand/')

function responseOf(result: Result): HttpResponse {
  if (result === undefined) return EMPTY
  return result instanceof Bytes
    ? { status: 200, body: result.bytes, headers: { 'content-type': result.type, ...result.headers } }
    : json(result)
}

function decodeJson(request: HttpRequest, verify: VerifyRequest, report: ReportSignature): DecodedRequest {
  const body = request.body.toString('utf8')
  const merchant = verify(request, body, report)
  return { merchant, body: request.method === 'GET' ? {} : parse(body) }
}

/** Of an upload the metadata is signed. */
function decodeUpload(request: HttpRequest, verify: VerifyRequest, report: ReportSignature): DecodedRequest {
  const { fields, file } = readForm(request)
  const meta = fields['meta'] ?? fields['file_meta']
  if (meta === undefined)
    throw new Refusal(401, 'SIGN_ERROR', '签名验证失败: the upload has no part named meta')
  const merchant = verify(request, meta, report)
  if (file === undefined) throw paramError('/file', '是必填项')
  return { merchant, file, body: parse(meta) }
}

/** @param bytes what is signed: the body, or of a statement its digest */
type SignResponse = (response: HttpResponse, bytes: Buffer, request: HttpRequest) => Promise<HttpResponse>

function createResponseSigner(signing: Signing, now: () => number, random: Random): SignResponse {
  const sign = createMessageSigner()
  return async (response, bytes, request) => {
    const { serial, privateKey } = signing.forResponse(serialHeaderOf(request), isBrand(request))
    const [timestamp, nonce] = [String(Math.floor(now() / 1000)), random.nonce()]
    const identified = withRequestId(response, random)
    const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes, LINE_FEED])
    const signature = sign(message, privateKey)
    const signed = {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': serial,
      'wechatpay-signature': typeof signature === 'string' ? signature : await signature,
      'wechatpay-signature-type': schemeOf(privateKey),
    }
    return { ...response, headers: { ...identified.headers, ...signed } }
  }
}

const withRequestId = (response: HttpResponse, random: Random): HttpResponse => ({
  ...response,
  headers: { 'request-id': random.nonce(24), ...response.headers },
})

/** The digest is the plain statement's, also where it is compressed. */
async function signStatement(
  response: HttpResponse,
  result: Result,
  sign: SignResponse,
  request: HttpRequest,
): Promise<HttpResponse> {
  const plain = result instanceof Bytes ? (result.plain ?? result.bytes) : response.body
  const sha1 = createHash('sha1').update(plain).digest('hex')
  const signed = await sign(response, Buffer.from(JSON.stringify({ sha1 })), request)
  return { ...signed, headers: { ...signed.headers, 'wechatpay-statement-sha1': sha1 } }
}
