/** APIv2: requests are XML, signed with MD5 or HMAC-SHA256 under the APIv2 key. */
import type { KeyObject } from 'node:crypto'
import { Hash } from '../crypto/hash.js'
import { InputError } from '../errors.js'
import { queryFields, queryString } from '../formats/query.js'
import { textV2 } from '../formats/formatter.js'
import { loadParser, Transformer } from '../formats/xml.js'
import type { Target } from '../http/hosts.js'
import { MediaUtil } from '../files/media-util.js'
import { RawMultipart } from '../files/multipart-body.js'
import { isNonceless, isOwnerless } from '../endpoints/v2.js'
import {
  encoded,
  requestLine,
  signed,
  type Draft,
  type Encoded,
  type Protocol,
  type Runtime,
  type Signed,
} from './protocol.js'
import { decode, verify } from './v2-answer.js'

/** The merchant, and the APIv2 key as a `KeyObject` that no print shows. */
export interface V2Identity {
  readonly mchid: string
  readonly secret: KeyObject
}

type Fields = Readonly<Record<string, unknown>>
const XML_TYPE = 'text/xml; charset=utf-8'

/** @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891 */
export function v2(identity: V2Identity, runtime: Runtime): Protocol {
  // What reads an answer is there before anything is sent.
  loadParser()
  return {
    name: 'v2',
    hasRemoteSigner: false,
    headers: () => ({ accept: 'text/xml, text/plain, application/x-gzip' }),
    isUnsigned: () => false,
    encode: (draft) => encode(draft, identity),
    sign: (draft) => sign(draft, identity, runtime),
    verify: (reply) => verify(reply, identity.secret),
    decode,
  }
}

/** Fields are only collected here: `sign` adds the nonce and the signature and then writes the XML, once. */
async function encode(draft: Draft, { mchid }: V2Identity): Promise<Encoded> {
  const { data, method, url, headers } = draft
  if (data instanceof RawMultipart)
    return encoded(draft, { ...headers, 'content-type': data.contentType }, data.bytes, '')
  if (Buffer.isBuffer(data) || typeof data === 'string')
    return encoded(draft, { 'content-type': XML_TYPE, ...headers }, data, '')
  if (data instanceof MediaUtil) return encoded(draft, headers, undefined, '', await uploadOf(data, mchid))
  const fields = (data === undefined && method === 'GET' ? queryFields(url.search) : (data ?? {})) as Fields
  checkFlat(fields, data === undefined ? 'query' : 'xml', requestLine(draft))
  checkOwner(fields, mchid, draft)
  return encoded(draft, headers, undefined, '', fields)
}

function sign(draft: Encoded, { secret }: V2Identity, { nonce }: Runtime): Signed {
  const { data, method, url, headers, body } = draft
  if (body !== undefined) return signed(draft, '', draft)
  if (data instanceof Upload) return signUpload(draft, data, secret)
  const fields = data as Fields
  const withoutNonce = draft.nonceless || isNonceless(url.pathname) || fields['nonce_str'] !== undefined
  const complete = withoutNonce ? fields : { ...fields, nonce_str: nonce() }
  const { signature, text } = signatureOf(complete, secret, requestLine(draft))
  const sent = { ...complete, sign: signature }
  if (method === 'GET') return signed(draft, text, { url: withQuery(url, sent), headers, body })
  return signed(draft, text, {
    url,
    headers: { ...headers, 'content-type': XML_TYPE },
    body: Transformer.toXml(sent),
  })
}

function signatureOf(
  fields: Fields,
  secret: KeyObject,
  request: string,
): { signature: string; text: string } {
  const text = textV2(fields)
  const signature = Hash.sign(String(fields['sign_type'] ?? Hash.ALGO_MD5), text, secret)
  if (signature === undefined)
    throw new InputError(
      'ERR_INPUT_SIGN_TYPE',
      `sign_type must be MD5 or HMAC-SHA256, found ${JSON.stringify(fields['sign_type'])}`,
      { request },
    )
  return { signature, text }
}

function withQuery(url: Target, fields: Fields): Target {
  const signed = new URL(url.href)
  signed.search = queryString(fields)
  return signed
}

/** What is signed is `key=value`: a value with members of its own has no such text. */
function checkFlat(fields: Fields, part: 'xml' | 'query', request: string): void {
  const [name] = Object.entries(fields).find(([, value]) => typeof value === 'object' && value !== null) ?? []
  if (name !== undefined)
    throw new InputError(
      'ERR_INPUT_BODY',
      `${part}.${name} must be a string or a number, found ${Array.isArray(fields[name]) ? 'a list' : 'an object'}. Does the endpoint want JSON there? Then JSON.stringify(…)`,
      { request },
    )
}

/** The answer of another merchant's order is worth nothing: the number must be the client's own. */
function checkOwner(fields: Fields, mchid: string, draft: Draft): void {
  const found = fields['mch_id'] ?? fields['mchid'] ?? fields['combine_mch_id']
  if (String(found) === mchid || (found === undefined && isOwnerless(draft.url.pathname))) return
  throw new InputError(
    'ERR_INPUT_MCHID',
    `xml.mch_id (or mchid, combine_mch_id) must be this client's ${mchid}, found ${found === undefined ? 'nothing' : JSON.stringify(found)}`,
    { request: requestLine(draft) },
  )
}

/** `/secapi/mch/uploadmedia`: a form of the file, its MD5, and a signature over the other fields. */
class Upload {
  constructor(
    readonly media: MediaUtil,
    readonly fields: Fields,
  ) {}
}

async function uploadOf(media: MediaUtil, mchid: string): Promise<Upload> {
  return new Upload(media, {
    mch_id: mchid,
    media_hash: await media.digest('md5'),
    sign_type: Hash.ALGO_HMAC_SHA256,
  })
}

function signUpload(draft: Encoded, { media, fields }: Upload, secret: KeyObject): Signed {
  const { signature, text } = signatureOf(fields, secret, requestLine(draft))
  const parts = Object.entries({ ...fields, sign: signature }).map(([name, value]) => ({
    name,
    value: String(value),
  }))
  return signed(draft, text, {
    url: draft.url,
    headers: { ...draft.headers, 'content-type': media.getContentType() },
    body: media.bodyOf(parts, 'media'),
  })
}
