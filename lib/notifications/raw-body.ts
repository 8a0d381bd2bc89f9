/** The body's bytes as they came, or the line that is missing for them. Knows no signature. */
import { NotificationError } from '../errors.js'

export const LARGEST_BODY_BYTES = 1 << 20
/** Of one UTF-16 unit, in UTF-8. */
const MOST_BYTES = 3

/** The line of code with which each framework keeps the bytes. */
export const RAW_BODY_LINES = {
  express:
    "Express: app.post(path, createNodeHandler(…)) before app.use(express.json()), or express.raw({ type: '*/*' }) on this route",
  koa: 'Koa: handle(ctx.req, ctx.res) before the body parser, or ctx.req.rawBody = ctx.request.rawBody',
  fastify:
    "Fastify: scope.addContentTypeParser('*', (request, payload, done) => done(null)), then handle(request.raw, reply.raw)",
  nest: 'NestJS: NestFactory.create(AppModule, { rawBody: true })',
  fetch:
    'Next, Hono: pass the Request before .json() or .text() is called on it, or unwrap(request.headers, await request.text())',
} as const

export type Framework = keyof typeof RAW_BODY_LINES

/**
 * The bytes of a Buffer or a Uint8Array; a text stays one, unless it holds half characters that bytes cannot.
 * @throws NotificationError `ERR_NOTIFY_BODY_NOT_RAW`, `ERR_NOTIFY_TOO_LARGE`
 */
export function rawContent(body: unknown): string | Buffer {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) throw notRaw(`found ${describe(body)}`)
  const size =
    typeof body === 'string' && body.length * MOST_BYTES > LARGEST_BODY_BYTES
      ? Buffer.byteLength(body)
      : body.length
  if (size > LARGEST_BODY_BYTES) throw tooLarge(size)
  if (typeof body === 'string') return body.isWellFormed() ? body : Buffer.from(body)
  return Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

export function tooLarge(size: number): NotificationError {
  return new NotificationError(
    'ERR_NOTIFY_TOO_LARGE',
    `the notification has ${size} bytes or more, at most ${LARGEST_BODY_BYTES} are read`,
    { outcome: 'unknown' },
  )
}

/** Says the missing line: of these frameworks, or of all where it cannot be told which is in use. */
export function notRaw(
  found: string,
  frameworks: readonly Framework[] = ['express', 'koa', 'fastify', 'nest', 'fetch'],
): NotificationError {
  const lines = frameworks.map((name) => RAW_BODY_LINES[name]).join('; ')
  return new NotificationError(
    'ERR_NOTIFY_BODY_NOT_RAW',
    `the body must be the raw text or bytes, ${found}. Did a body parser run before? ${lines}`,
    { outcome: 'unknown' },
  )
}

function describe(body: unknown): string {
  if (body === undefined || body === null) return String(body)
  return Array.isArray(body) ? 'a list' : typeof body === 'object' ? 'an object' : `a ${typeof body}`
}
