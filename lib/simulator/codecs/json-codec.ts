/** APIv3 and the brand API: signed in the header, JSON both ways, answers signed with a platform key. */
import { createHash } from 'node:crypto'
import { Formatter, Rsa } from '../../index.js'
import { Bytes, json, type HttpResponse, type HttpRequest } from '../http/messages.js'
import { parse } from '../http/fields.js'
import { paramError, Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'
import type { Signing } from '../keys/signing.js'
import { createRequestVerifier, type VerifyRequest } from './verify-request.js'
import { isForm, readForm, type Codec, type ReportSignature, type DecodedRequest } from './codec.js'

/** Files that leave without a signature. @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342 */
const UNSIGNED =
  /^\/v3\/(?:billdownload\/file|transferdownload\/(?:elecvoucherfile|signfile)|new-tax-control-fapiao\/download|(?:global\/)?merchant-service\/images\/(?!upload$)[^/]+)$/
/** Overseas statements are signed over their digest. */
const STATEMENT = /^\/(?:hk\/)?v3\/(?:global\/)?statements$/

export function createJsonCodec(identities: Identities, signing: Signing, now: () => number): Codec {
  const check = createRequestVerifier(identities, now)
  return {
    decode: (request, report) =>
      isForm(request) ? decodeUpload(request, check, report) : decodeJson(request, check, report),
    encode: (result, request) => {
      const answer =
        result instanceof Bytes
          ? { status: 200, body: result.bytes, headers: { 'content-type': result.type, ...result.headers } }
          : result === undefined
            ? EMPTY
            : json(result)
      const { pathname } = request.url
      if (result instanceof Bytes && UNSIGNED.test(pathname)) return answer
      return STATEMENT.test(pathname)
        ? signStatement(answer, request, signing, now())
        : sign(answer, answer.body, request, signing, now())
    },
    encodeRefusal: ({ status, code, message, detail }, request) => {
      const answer = json({ code, message, ...(detail !== undefined && { detail }) }, status)
      return sign(answer, answer.body, request, signing, now())
    },
  }
}

const EMPTY: HttpResponse = { status: 204, body: Buffer.alloc(0), headers: {} }

async function decodeJson(
  request: HttpRequest,
  check: VerifyRequest,
  report: ReportSignature,
): Promise<DecodedRequest> {
  const text = request.body.toString('utf8')
  check(request, text, report)
  return { body: request.method === 'GET' ? {} : parse(text) }
}

/** Of an upload the metadata is signed. */
async function decodeUpload(
  request: HttpRequest,
  check: VerifyRequest,
  report: ReportSignature,
): Promise<DecodedRequest> {
  const { fields, file } = await readForm(request)
  const meta = fields['meta'] ?? fields['file_meta']
  if (meta === undefined)
    throw new Refusal(401, 'SIGN_ERROR', '签名验证失败: the upload has no part named meta')
  check(request, meta, report)
  if (file === undefined) throw paramError('/file', '是必填项')
  return { file, body: parse(meta) }
}

function sign(
  answer: HttpResponse,
  bytes: Buffer,
  { headers }: HttpRequest,
  signing: Signing,
  now: number,
): HttpResponse {
  const { serial, privateKey } = signing.answering(headers['wechatpay-serial'])
  const timestamp = Math.floor(now / 1000)
  const nonce = Formatter.nonce()
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), bytes, Buffer.from('\n')])
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'request-id': Formatter.nonce(24),
      'wechatpay-timestamp': String(timestamp),
      'wechatpay-nonce': nonce,
      'wechatpay-serial': serial,
      'wechatpay-signature': Rsa.sign(message, privateKey),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    },
  }
}

function signStatement(
  answer: HttpResponse,
  request: HttpRequest,
  signing: Signing,
  now: number,
): HttpResponse {
  const sha1 = createHash('sha1').update(answer.body).digest('hex')
  const signed = sign(answer, Buffer.from(JSON.stringify({ sha1 })), request, signing, now)
  return { ...signed, headers: { ...signed.headers, 'wechatpay-statement-sha1': sha1 } }
}
