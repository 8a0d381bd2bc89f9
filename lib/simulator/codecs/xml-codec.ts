/** APIv2: XML in and out, both signed under the APIv2 key. */
import { Formatter, Hash, Transformer, type SignType } from '../../index.js'
import { Bytes, Elements, type HttpResponse, type Fields, type HttpRequest } from '../http/messages.js'
import { Refusal } from '../http/refusal.js'
import type { Identities } from '../keys/identity.js'
import type { Codec, DecodedRequest } from './codec.js'
import { isForm, readForm } from './multipart.js'

/** What is signed, but for the key at its end. */
const textOf = (fields: Fields): string => Formatter.queryStringLike(Formatter.ksort(fields))

/** The members that name the merchant. */
const OWNERS = ['mch_id', 'mchid', 'combine_mch_id'] as const

export function createXmlCodec({ merchant, secret }: Identities): Codec {
  const signature = (type: SignType, fields: Fields): string => Hash.sign(type, textOf(fields), secret)

  /** Neither a list nor a nested element can be signed: such answers go unsigned. */
  const signed = (fields: Fields, decoded: DecodedRequest | undefined): HttpResponse =>
    xml(
      Object.values(fields).some((value) => typeof value === 'object')
        ? fields
        : { ...fields, sign: signature(typeOf(decoded), fields) },
    )

  return {
    decode: async (request, report) => {
      const { fields, ...file } = read(request)
      const owner = OWNERS.map((name) => fields[name]).find((value) => value !== undefined)
      if (owner !== undefined && owner !== merchant.id)
        throw new Refusal(400, 'FAIL', '商户号mch_id或sub_mch_id不存在')
      const decoded = { ...file, body: fields }
      const verified = Hash.equals(signature(typeOf(decoded), fields), String(fields['sign'] ?? ''))
      report({ signed: textOf(fields), verified })
      if (!verified) throw new Refusal(401, 'FAIL', '签名错误，请检查后再试')
      return decoded
    },
    encode: (result, _, decoded) => {
      if (result instanceof Bytes)
        return {
          status: 200,
          body: result.bytes,
          headers: { 'content-type': result.type, ...result.headers },
        }
      return signed({ ...commonTo(decoded), result_code: 'SUCCESS', ...result }, decoded)
    },
    /** What is not genuine is told so without a signature. */
    encodeRefusal: ({ code, message }, _, decoded) => {
      if (!decoded) return xml({ return_code: 'FAIL', return_msg: message })
      return signed(
        { ...commonTo(decoded), result_code: 'FAIL', err_code: code, err_code_des: message },
        decoded,
      )
    },
  }
}

const typeOf = (decoded: DecodedRequest | undefined): SignType =>
  decoded?.body['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'

function commonTo(decoded: DecodedRequest | undefined): Fields {
  const { appid, mch_id, device_info } = decoded?.body ?? {}
  return {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    ...(appid !== undefined && { appid }),
    ...(mch_id !== undefined && { mch_id }),
    ...(device_info !== undefined && { device_info }),
    nonce_str: Formatter.nonce(),
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
    return Transformer.toArray(body)
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
