/**
 * What APIv3 and the brand API share: JSON bodies, metadata that is signed in place of a file, JSON answers.
 */
import { InputError, ParseError } from '../errors.js'
import { readJson, writeJson } from '../formats/json.js'
import { partOf } from '../formats/multipart.js'
import { MediaUtil } from '../files/media-util.js'
import { RawMultipart } from '../files/multipart-body.js'
import { firstLine } from '../text/messages.js'
import { uploadFields } from '../endpoints/uploads.js'
import { checkEcho } from './echo.js'
import { encoded, requestLine, type Draft, type Encoded, type Verified } from './protocol.js'

const MAXIMUM_BODY_BYTES = 2 << 20
const JSON_TYPE = 'application/json; charset=utf-8'

/** Serialises once. Of an upload the metadata is signed, byte for byte as it is sent. */
export function encodeJson(draft: Draft): Encoded | Promise<Encoded> {
  const { data, headers } = draft
  if (data instanceof MediaUtil) return upload(draft, data)
  if (data instanceof RawMultipart) return multipart(draft, data.bytes, data.contentType)
  const type =
    headers['content-type'] ??
    (data === undefined && (draft.method === 'GET' || draft.method === 'DELETE') ? undefined : JSON_TYPE)
  const body = serialise(draft)
  if (body !== undefined && type?.startsWith('multipart/'))
    return multipart(draft, Buffer.from(body as string), type)
  const length = typeof body === 'string' ? Buffer.byteLength(body) : (body?.length ?? 0)
  if (length > MAXIMUM_BODY_BYTES) {
    throw new InputError(
      'ERR_INPUT_BODY',
      `the body has ${length} bytes, at most ${MAXIMUM_BODY_BYTES} are sent. Is it a file? Then { body: new MediaUtil(path) }`,
      { request: requestLine(draft) },
    )
  }
  const isNamed = type === undefined || type === headers['content-type']
  return encoded(draft, isNamed ? headers : { ...headers, 'content-type': type }, body, body ?? '')
}

async function upload(draft: Draft, media: MediaUtil): Promise<Encoded> {
  const fields = uploadFields(draft.url.pathname)
  const message = await media.metaFor(fields)
  const body = media.bodyOf(
    [{ name: fields.meta, value: message, contentType: 'application/json' }],
    fields.file,
  )
  return encoded(draft, { ...draft.headers, 'content-type': media.getContentType() }, body, message)
}

function multipart(draft: Draft, bytes: Buffer, type: string): Encoded {
  const message = partOf(bytes, type, [uploadFields(draft.url.pathname).meta]) ?? bytes
  return encoded(draft, { ...draft.headers, 'content-type': type }, bytes, message)
}

function serialise(draft: Draft): string | Buffer | undefined {
  const { data } = draft
  return data === undefined || typeof data === 'string' || Buffer.isBuffer(data) ? data : toJson(data, draft)
}

/** @throws InputError `ERR_INPUT_BODY` */
export const toJson = (value: unknown, request: Pick<Draft, 'method' | 'url'> | string): string =>
  writeJson(value, () => ({ request: typeof request === 'string' ? request : requestLine(request) }))

/** An empty answer is right for a write (204, and some 200s) and wrong for a query. */
export function decodeJson(answer: Verified): unknown {
  const data = read(answer)
  checkEcho(answer, data)
  return data
}

function read({ request, status, headers, bytes, verified }: Verified): unknown {
  const facts = {
    request: requestLine(request),
    outcome: 'unknown',
    verified,
    requestId: headers['request-id'],
  } as const
  if (bytes.length === 0) {
    if (request.method === 'GET' && status === 200)
      throw new ParseError('ERR_BODY_EMPTY', 'the answer is empty where a body is due', facts)
    return undefined
  }
  const text = bytes.toString('utf8')
  try {
    // A byte order mark that was signed changes nothing. https://www.rfc-editor.org/rfc/rfc8259#section-8.1
    return readJson(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ParseError('ERR_BODY_NOT_JSON', `the answer is not JSON: ${firstLine(text)}`, {
      ...facts,
      response: { status, headers, data: text },
    })
  }
}
