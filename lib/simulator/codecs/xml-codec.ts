/** APIv2: XML in and out, both signed under the APIv2 key. */
import { Formatter, Hash, Transformer, type SignType } from '../../index.js'
import { withOwnStrings } from '../http/fields.js'
import { Bytes, Elements, type HttpResponse, type Fields, type HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'
import type { Random } from '../keys/random.js'
import type { Codec, DecodedRequest } from './codec.js'
import { isForm, readForm } from './multipart.js'

/** The members that name the merchant. */
const OWNERS = ['mch_id', 'mchid', 'combine_mch_id'] as const

export function createXmlCodec({ merchants }: Identities, random: Random): Codec {
  return {
    decode: async (request, report) => {
      const { fields, ...file } = read(request)
      const owner = OWNERS.map((name) => fields[name]).find((value) => value !== undefined)
      const candidates = owner === undefined ? merchants : merchants.filter(({ id }) => id === owner)
      if (candidates.length === 0) throw new Refusal(400, 'FAIL', '商户号mch_id或sub_mch_id不存在')
      const given = String(fields['sign'] ?? '')
      const merchant = candidates.find((one) =>
        Hash.equals(signatureOf(fields, typeOf(fields), one.secret), given),
      )
      const caller = (merchant ?? candidates[0]!).id
      report({ signed: messageOf(fields), verified: merchant !== undefined, caller })
      if (!merchant) throw new Refusal(401, 'FAIL', '签名错误，请检查后再试')
      return { ...file, merchant, body: fields }
    },
    encode: (result, _, decoded) =>
      result instanceof Bytes
        ? { status: 200, body: result.bytes, headers: { 'content-type': result.type, ...result.headers } }
        : signed({ ...commonTo(decoded, random), result_code: 'SUCCESS', ...result }, decoded),
    encodeRefusal: ({ code, message }, _, decoded) => {
      if (!decoded) return xml({ return_code: 'FAIL', return_msg: message })
      const failed = { result_code: 'FAIL', err_code: code, err_code_des: message }
      return signed({ ...commonTo(decoded, random), ...failed }, decoded)
    },
  }
}

/** What is signed, but for the key at its end. */
const messageOf = (fields: Fields): string => Formatter.queryStringLike(Formatter.ksort(fields))

const signatureOf = (fields: Fields, type: SignType, secret: string): string =>
  Hash.sign(type, messageOf(fields), secret)

/** Neither a list nor a nested element can be signed: such answers go unsigned. */
function signed(fields: Fields, decoded: DecodedRequest | undefined): HttpResponse {
  if (!decoded || Object.values(fields).some((value) => typeof value === 'object')) return xml(fields)
  return xml({ ...fields, sign: signatureOf(fields, typeOf(decoded.body), decoded.merchant.secret) })
}

const typeOf = (fields: Fields): SignType => (fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5')

function commonTo(decoded: DecodedRequest | undefined, random: Random): Fields {
  const { appid, mch_id, device_info } = decoded?.body ?? {}
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...(appid !== undefined && { appid }),
    ...(mch_id !== undefined && { mch_id }),
    ...(device_info !== undefined && { device_info }),
    nonce_str: random.nonce(),
  }
}

function read(request: HttpRequest): { fields: Fields; file?: NonNullable<DecodedRequest['file']> } {
  if (request.method === 'GET') return { fields: Object.fromEntries(request.url.searchParams) }
  if (!isForm(request)) return { fields: parseXml(request.body) }
  const { fields, file } = readForm(request)
  return { fields, ...(file && { file }) }
}

function parseXml(body: Buffer): Fields {
  try {
    return withOwnStrings(Transformer.toArray(body))
  } catch {
    throw new Refusal(400, 'FAIL', 'XML格式错误')
  }
}

function xml(fields: Fields): HttpResponse {
  const list = Object.values(fields).find((value) => value instanceof Elements)
  const plain = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value instanceof Elements ? value.list : value]),
  )
  return {
    status: 200,
    body: Buffer.from(Transformer.toXml(plain, true, false, 'xml', list?.name)),
    headers: { 'content-type': 'text/xml; charset=utf-8' },
  }
}
