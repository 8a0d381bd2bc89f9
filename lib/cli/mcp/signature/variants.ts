/** What is often signed, or verified, in place of the right string: each with the mistake it shows. */

/** What a candidate shows, in English and in Chinese. */
export type Finding = readonly [en: string, zh: string]
export type Variant = readonly [message: string, ...Finding]

interface Request {
  readonly method: string
  /** As it was sent, or the whole URL. */
  readonly target: string
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

const lines = (...pieces: readonly string[]): string => pieces.map((piece) => `${piece}\n`).join('')

/**
 * The string of a request, as the official page has it.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365336
 */
export const requestMessage = ({ method, target, timestamp, nonce, body }: Request): string =>
  lines(method.toUpperCase(), pathOf(target), timestamp, nonce, body)

export function requestVariants(request: Request): Variant[] {
  const { method, timestamp, nonce, body } = request
  const target = pathOf(request.target)
  const of = (parts: Partial<Request>): string => {
    const one = { ...request, target, ...parts }
    return lines(one.method.toUpperCase(), one.target, one.timestamp, one.nonce, one.body)
  }
  const bare = target.split('?', 1)[0]!
  return [
    [
      of({ target: bare }),
      'the query is missing in the signed string: sign the path with its query, as sent',
      '签名串里缺少查询串：应签名实际发送的路径加查询串',
    ],
    [
      of({ target: decoded(target) }),
      'the signed path is decoded: sign it percent-encoded, as sent',
      '签名的路径是解码后的：应签名实际发送的、编码后的路径',
    ],
    [
      of({ target: request.target }),
      'the signed string has the whole URL: sign the path with its query',
      '签名串里是完整 URL：只签名路径加查询串',
    ],
    [
      of({ body: '' }),
      'the signed string has no body: sign the bytes that are sent',
      '签名串里没有请求体：应签名实际发送的字节',
    ],
    [
      of({ body: body.trim() }),
      'the body is signed without the white space around it: sign the bytes that are sent',
      '签名的请求体去掉了首尾空白：应签名实际发送的字节',
    ],
    ...reserialized(body).map((other): Variant => [
      of({ body: other }),
      'the signed body is another JSON of the same content: serialize once, sign and send that string',
      '签名的请求体是同一内容的另一种 JSON：只序列化一次，签名与发送用同一字符串',
    ]),
    [of({}).replace(/\n$/, ''), 'the signed string lacks its last line feed', '签名串缺少最后一个换行'],
    [`${of({})}\n`, 'the signed string has one line feed too many at its end', '签名串末尾多了一个换行'],
    [
      of({ target: target.slice(1) }),
      'the signed path lacks the / at its beginning',
      '签名的路径缺少开头的 /',
    ],
    [
      of({}).replaceAll('\n', '\r\n'),
      'the lines of the signed string end with CR LF: they end with LF',
      '签名串用了 CRLF 换行：应为 LF',
    ],
    [
      of({}).replaceAll('\n', '\\n'),
      'the signed string has the two characters \\n in place of line feeds',
      '签名串里是两个字符 \\n，而不是换行',
    ],
    [
      lines(method.toLowerCase(), target, timestamp, nonce, body),
      'the verb is signed in lower case',
      '签名串里的请求方法是小写',
    ],
    [
      lines(timestamp, nonce, body),
      "the string of a response was signed: a request's begins with verb and path",
      '签名用了应答的格式：请求的签名串以方法与路径开头',
    ],
  ]
}

interface Message {
  readonly timestamp: string
  readonly nonce: string
  readonly body: string
}

/** The string of an answer or a notification. @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420 */
export const answerMessage = ({ timestamp, nonce, body }: Message): string => lines(timestamp, nonce, body)

export function answerVariants({ timestamp, nonce, body }: Message): Variant[] {
  const of = (other: string): string => lines(timestamp, nonce, other)
  return [
    [
      of(body.replace(/\r?\n$/, '')),
      'the body here ends with a line feed that was not signed: keep the bytes as they came',
      '此处的报文体末尾多了一个换行：应保留收到的原始字节',
    ],
    [
      of(`${body}\n`),
      'the body here lacks the line feed at its end: keep the bytes as they came',
      '此处的报文体末尾少了一个换行：应保留收到的原始字节',
    ],
    [of(body.replaceAll('\r\n', '\n')), 'line feeds were changed to CR LF', '换行被改成了 CRLF'],
    [of(body.replace(/^\uFEFF/, '')), 'a byte order mark was put before the body', '报文体前多了 BOM'],
    [
      of(''),
      'the body that was signed is empty: is this the body of this message?',
      '被签名的报文体为空：这是这条报文的内容吗？',
    ],
    [
      of(Buffer.from(body, 'latin1').toString('utf8')),
      'the body was read as Latin-1: it is UTF-8',
      '报文体按 Latin-1 读取了：应为 UTF-8',
    ],
    ...reserialized(body).map((other): Variant => [
      of(other),
      'the body was parsed and serialized again by a body parser: verify the bytes as they came',
      '报文体被解析后重新序列化了：应对收到的原始字节验签',
    ]),
  ]
}

/** The path and the query of whatever was pasted. */
export const pathOf = (target: string): string => {
  if (!URL.canParse(target)) return `/${target.replace(/^\/+/, '')}`
  const { pathname, search } = new URL(target)
  return pathname + search
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** The same JSON in the forms that programs write: compact, spaced, escaped. */
function reserialized(body: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch {
    return []
  }
  const compact = JSON.stringify(value)
  const escaped = (text: string): string =>
    text.replaceAll(/[^\0-\x7F]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const forms = [
    compact,
    JSON.stringify(value, undefined, 2),
    JSON.stringify(value, undefined, 4),
    compact.replaceAll('/', '\\/'),
    escaped(compact),
    escaped(compact).replaceAll('/', '\\/'),
    spaced(value),
    escaped(spaced(value)),
  ]
  return [...new Set(forms)].filter((form) => form !== body)
}

/** As Python's `json.dumps` writes it: a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`)
  return `{${members.join(', ')}}`
}
