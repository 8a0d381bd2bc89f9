/** The body's bytes as they came, or the line of code that is missing for them. */
import { NotificationError } from '../errors.js'

export const LARGEST_BODY_BYTES = 1 << 20
/** Of one UTF-16 unit, in UTF-8. */
const MOST_BYTES = 3

/** What a service of functions hands over: AWS Lambda, Tencent SCF, CloudBase. */
export interface EventBody {
  readonly body?: string | null | undefined
  readonly isBase64Encoded: boolean
}

/** A body as it came, or the event of a service of functions that holds it. */
export type RawBody = string | Uint8Array | EventBody

/** The line of code with which each framework keeps the bytes. Each is executed by a test. */
export const RAW_BODY_LINES = {
  express:
    "app.use(express.json({ verify: (request, response, bytes) => { request.rawBody = bytes } })), or app.post(path, express.raw({ type: '*/*' }), createNodeHandler(…)) before app.use(express.json())",
  koa: 'app.use((context, next) => (context.path === path ? handle(context) : next())) before app.use(bodyParser())',
  fastify:
    "app.register(async (scope) => { scope.removeAllContentTypeParsers(); scope.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => done(null, body)); scope.post(path, createNodeHandler(…)) })",
  nest: 'NestFactory.create(AppModule, { rawBody: true })',
  nestFastify: 'NestFactory.create(AppModule, new FastifyAdapter(), { rawBody: true })',
  nextPages: 'export const config = { api: { bodyParser: false } }',
  fetch: 'createFetchHandler(…)(request) before request.json() or request.text()',
  functions: 'receive(notifications, event.headers, event, …)',
} as const

export type Framework = keyof typeof RAW_BODY_LINES

const NAMES: Readonly<Record<Framework, string>> = {
  express: 'Express',
  koa: 'Koa',
  fastify: 'Fastify',
  nest: 'NestJS',
  nestFastify: 'NestJS on Fastify',
  nextPages: 'Next.js pages',
  fetch: 'Next.js app router, Hono',
  functions: 'AWS Lambda, Tencent SCF',
}

/**
 * The bytes of a Buffer or a Uint8Array; a string stays one, unless it holds
 * half characters that bytes cannot.
 * @throws NotificationError `ERR_NOTIFY_BODY_NOT_RAW`, `ERR_NOTIFY_TOO_LARGE`
 */
export function rawContent(given: unknown): string | Buffer {
  const body = isEvent(given) ? eventContent(given) : given
  if (typeof body === 'string') return text(body)
  const bytes = bytesOf(body)
  if (bytes === undefined) throw notRaw(`found ${describe(body)}`, undefined, hintOf(body))
  if (bytes.length > LARGEST_BODY_BYTES) throw tooLarge(bytes.length)
  return bytes
}

/** Is it a body that nobody has parsed? */
export const isRaw = (body: unknown): body is string | Uint8Array =>
  typeof body === 'string' || bytesOf(body) !== undefined

export function tooLarge(size: number): NotificationError {
  return new NotificationError(
    'ERR_NOTIFY_TOO_LARGE',
    `the notification has ${size} bytes or more, at most ${LARGEST_BODY_BYTES} are read`,
    { outcome: 'unknown' },
  )
}

/** Says the missing line: of these frameworks, or of all where it is unknown which is in use. */
export function notRaw(
  found: string,
  frameworks: readonly Framework[] = Object.keys(RAW_BODY_LINES) as Framework[],
  hint = '',
): NotificationError {
  const lines = frameworks.map((name) => `${NAMES[name]}: ${RAW_BODY_LINES[name]}`).join('; ')
  return new NotificationError(
    'ERR_NOTIFY_BODY_NOT_RAW',
    `the body must be the raw text or bytes, ${found}. ${hint}Did a body parser run before? ${lines}`,
    { outcome: 'unknown' },
  )
}

function text(body: string): string | Buffer {
  const size = body.length * MOST_BYTES > LARGEST_BODY_BYTES ? Buffer.byteLength(body) : body.length
  if (size > LARGEST_BODY_BYTES) throw tooLarge(size)
  if (isBase64(body)) throw notRaw('found its base64', ['functions'])
  return body.isWellFormed() ? body : Buffer.from(body)
}

function bytesOf(body: unknown): Buffer | undefined {
  if (Buffer.isBuffer(body)) return body
  return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : undefined
}

/** A parsed notification has no `body`, and no framework's request has this flag. */
export const isEvent = (given: unknown): given is EventBody =>
  typeof given === 'object' && given !== null && 'isBase64Encoded' in given

const eventContent = ({ body, isBase64Encoded }: EventBody): string | Buffer =>
  isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? '')

/** JSON and XML begin with `{` and `<`; a base64 of them, with these letters, is neither. */
const isBase64 = (body: string): boolean =>
  /^(?:e[wy]|PD|PH)[\w+/]*={0,2}$/.test(body) && body.length % 4 === 0

const hintOf = (body: unknown): string =>
  body instanceof ArrayBuffer ? 'It is an ArrayBuffer: give new Uint8Array(body). ' : ''

function describe(body: unknown): string {
  if (body === undefined || body === null) return String(body)
  return Array.isArray(body) ? 'a list' : typeof body === 'object' ? 'an object' : `a ${typeof body}`
}
