/**
 * Reads multipart/form-data in every form that clients of WeChat Pay send, which busboy does not: it drops a
 * part whose disposition ends in `;`, as wechatpay-go writes it.
 */
import { paramError } from '../http/refusal.js'
import type { HttpRequest, UploadedFile } from '../http/messages.js'

export interface Form {
  /** The parts without a file, by name, and `meta` or `file_meta` in any case. */
  readonly fields: Readonly<Record<string, string>>
  readonly file: UploadedFile | undefined
}

interface Part {
  readonly name: string
  readonly filename: string | undefined
  readonly bytes: Buffer
}

const META: ReadonlySet<string> = new Set(['meta', 'file_meta'])
/**
 * `; name=value`, the value quoted or not; spaces are optional.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
const PARAMETER = /;\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g
const MAX_HEADER_BYTES = 8_192
const HEADERS_END = /\r?\n\r?\n/

export const isForm = ({ headers }: HttpRequest): boolean =>
  /^\s*multipart\/form-data\s*(?:;|$)/i.test(headers['content-type'] ?? '')

/** @throws Refusal `PARAM_ERROR` where the body is no form */
export function readForm({ body, headers }: HttpRequest): Form {
  const boundary = parametersOf(headers['content-type'] ?? '').get('boundary') || firstLineOf(body)
  const parts = boundary === undefined ? [] : partsOf(body, boundary)
  if (parts.length === 0) throw paramError('/body', '不是 multipart/form-data')
  const isFile = ({ name, filename }: Part): boolean => filename !== undefined && !META.has(name)
  const file = parts.find(isFile) ?? parts.find(({ name }) => name === 'file')
  return {
    fields: Object.fromEntries(
      parts.filter((part) => part !== file).map(({ name, bytes }) => [name, bytes.toString('utf8')]),
    ),
    file: file && { filename: file.filename ?? file.name, bytes: file.bytes },
  }
}

/** Parameters of a header by their names in lower case; of a file's name, the extended one wins. */
function parametersOf(header: string): ReadonlyMap<string, string> {
  const pairs = Array.from(
    header.matchAll(PARAMETER),
    ([, name = '', quoted, plain = '']): [string, string] => [
      name.toLowerCase(),
      quoted?.replace(/\\(["\\])/g, '$1') ?? plain,
    ],
  )
  const extended = pairs
    .filter(([name]) => name.endsWith('*'))
    .map(([name, value]): [string, string] => [name.slice(0, -1), decodeExtended(value)])
  return new Map([...pairs, ...extended])
}

/** `UTF-8''%E5%9B%BE.png` @see https://www.rfc-editor.org/rfc/rfc8187 */
function decodeExtended(value: string): string {
  const encoded = value.replace(/^[^']*'[^']*'/, '')
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** The boundary that the body itself begins with: some clients leave the header's parameter out. */
function firstLineOf(body: Buffer): string | undefined {
  return /^--([^\r\n]+)\r?\n/.exec(body.toString('latin1', 0, 256))?.[1]
}

function partsOf(body: Buffer, boundary: string): Part[] {
  const delimiter = Buffer.from(`--${boundary}`)
  const parts: Part[] = []
  for (let start = indexOfLine(body, delimiter, 0); start >= 0;) {
    const from = start + delimiter.length
    if (body.toString('latin1', from, from + 2) === '--') return parts
    const next = indexOfLine(body, delimiter, from)
    if (next < 0) return parts
    const part = partOf(body.subarray(from, endOfLine(body, next)))
    if (part) parts.push(part)
    start = next
  }
  return parts
}

/** A boundary stands at the beginning of a line only: a file may hold the same bytes elsewhere. */
function indexOfLine(body: Buffer, delimiter: Buffer, from: number): number {
  for (let at = body.indexOf(delimiter, from); at >= 0; at = body.indexOf(delimiter, at + 1))
    if (at === 0 || body[at - 1] === 0x0a) return at
  return -1
}

/** Without the line break before the boundary, which belongs to it. */
const endOfLine = (body: Buffer, boundary: number): number =>
  body[boundary - 2] === 0x0d ? boundary - 2 : boundary - 1

function partOf(bytes: Buffer): Part | undefined {
  const head = HEADERS_END.exec(bytes.toString('latin1', 0, MAX_HEADER_BYTES))
  if (!head) return undefined
  const lines = bytes.toString('utf8', 0, head.index).split(/\r?\n/)
  const disposition = lines.find((line) => /^content-disposition\s*:/i.test(line))
  const parameters = parametersOf(disposition ?? '')
  const name = parameters.get('name')
  if (name === undefined) return undefined
  return { name, filename: parameters.get('filename'), bytes: bytes.subarray(head.index + head[0].length) }
}
