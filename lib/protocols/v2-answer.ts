/** Answers of APIv2: XML that is signed, refusals, and the bills that are plain text. */
import type { KeyObject } from 'node:crypto'
import { Hash, type SignType } from '../crypto/hash.js'
import { meaningOf, UNPROVED } from '../endpoints/codes/index.js'
import { ApiError, ParseError, SignatureError } from '../errors.js'
import { readJson } from '../formats/json.js'
import { textV2 } from '../formats/formatter.js'
import { Transformer, type XmlObject } from '../formats/xml.js'
import { firstLine, withoutCode } from '../text/messages.js'
import { isSignless } from '../endpoints/v2.js'
import { checkEcho } from './echo.js'
import { requestLine, type Reply, type Verified } from './protocol.js'
import { memberOf } from '../text/values.js'

/**
 * A success must be signed unless its endpoint is listed; a refusal may come unsigned and is then marked so.
 */
export function verify(reply: Reply, secret: KeyObject): Verified {
  const { request, status, headers, bytes } = reply
  const unsigned = { ...reply, verified: false }
  if (status < 200 || status >= 300 || !isXml(bytes)) return checkPlain(unsigned)
  const answer = read(reply)
  const facts = {
    request: requestLine(request),
    outcome: 'unknown',
    response: { status, headers, data: answer },
  } as const
  const { sign: signature } = answer
  if (signature === undefined || signature === '') {
    if (
      answer['return_code'] === 'FAIL' ||
      answer['result_code'] === 'FAIL' ||
      isSignless(request.url.pathname)
    )
      return { ...unsigned, read: answer }
    throw new SignatureError(
      'ERR_SIG_MISSING',
      'the answer carries no sign. Does a proxy on the way make up answers?',
      facts,
    )
  }
  const asked: SignType =
    memberOf(request.data, 'sign_type') === Hash.ALGO_HMAC_SHA256 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5
  const used: SignType =
    typeof signature === 'string' && signature.length === 64 ? Hash.ALGO_HMAC_SHA256 : asked
  const expected = Hash.sign(used, textV2(answer), secret)
  if (!Hash.equals(expected, signature as string))
    throw new SignatureError(
      'ERR_SIG_INVALID',
      `the sign does not fit the answer (${used}). Is secret the APIv2 key of this merchant?`,
      facts,
    )
  return { ...reply, verified: true, read: answer }
}

/** What is wrong with the XML of an answer is found after the request was sent. */
function read({ request, status, headers, bytes }: Reply): XmlObject {
  try {
    return Transformer.toArray(bytes)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw new ParseError(error.code, withoutCode(error), {
      request: requestLine(request),
      outcome: 'unknown',
      requestId: headers['request-id'],
      response: { status, headers, data: bytes.toString('utf8') },
    })
  }
}

const isXml = (bytes: Buffer): boolean =>
  /^\uFEFF?\s*<(?!html|!doctype html)/i.test(bytes.toString('utf8', 0, 64))

/** Bills are plain text or gzip, a few answers JSON or HTML: only the listed endpoints may answer so. */
function checkPlain(reply: Verified): Verified {
  const { request, status, headers, bytes } = reply
  if (status < 200 || status >= 300 || isSignless(request.url.pathname)) return reply
  throw new ParseError('ERR_XML_MALFORMED', `the answer is not XML: ${firstLine(bytes.toString('utf8'))}`, {
    request: requestLine(request),
    outcome: 'unknown',
    requestId: headers['request-id'],
    response: { status, headers, data: bytes.toString('utf8') },
  })
}

/** The answer as an object, or as the file that it is. @throws ApiError where it refuses */
export function decode(reply: Verified): unknown {
  const { request, status, headers, bytes, verified } = reply
  if (!isXml(bytes)) return plain(bytes)
  const answer = reply.read as XmlObject
  checkEcho(reply, answer)
  const code = refusal(answer)
  if (code === undefined) return answer
  const message = [answer['return_msg'], answer['err_code_des']]
    .filter((text) => typeof text === 'string' && text !== 'OK')
    .join('; ')
  const meaning = meaningOf({
    method: request.method,
    pathname: request.url.pathname,
    status,
    code,
    verified,
  })
  const doubt = verified || meaning.outcome === 'rejected' ? '' : UNPROVED
  throw new ApiError(code, `${message || 'refused'}${doubt}`, {
    ...meaning,
    request: requestLine(request),
    verified,
    detail: answer,
    response: { status, headers, data: answer },
    requestId: headers['request-id'],
  })
}

/** The platform's own code of a refusal; `undefined` for a success. */
function refusal(answer: XmlObject): string | undefined {
  const { return_code = 'SUCCESS', result_code, err_code, error_code } = answer
  if (return_code === 'SUCCESS' && result_code !== 'FAIL') return undefined
  const own = [err_code, error_code].find((code) => typeof code === 'string' && code !== '')
  return (
    (own as string | undefined) ?? (return_code === 'SUCCESS' ? 'ERR_V2_RESULT_FAIL' : 'ERR_V2_RETURN_FAIL')
  )
}

function plain(bytes: Buffer): unknown {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return bytes
  const text = bytes.toString('utf8')
  try {
    return text.startsWith('{') ? readJson(text) : text
  } catch {
    return text
  }
}
