/** Finds the raw body of a Node request: kept by a framework, or still in the stream. Parses nothing. */
import type { IncomingMessage } from 'node:http'
import { NetworkError } from '../errors.js'
import { LARGEST_BODY_BYTES, notRaw, tooLarge, type Framework } from './raw-body.js'

/** Node's request, with what frameworks hang on it. */
export type NodeRequest = IncomingMessage & { readonly body?: unknown; readonly rawBody?: unknown }

/**
 * @throws NotificationError `ERR_NOTIFY_BODY_NOT_RAW`, `ERR_NOTIFY_TOO_LARGE`
 * @throws NetworkError `ERR_NET_TIMEOUT`, `ERR_NET_TRUNCATED`
 */
export async function readNodeBody(request: NodeRequest, signal: AbortSignal): Promise<string | Uint8Array> {
  const kept = [request.rawBody, request.body].find(isRaw)
  if (kept !== undefined) return kept
  if (request.readableDidRead || request.readableEnded)
    throw notRaw(
      `found ${request.body === undefined ? 'a stream that was read before' : 'a parsed body'}`,
      frameworksOf(request),
    )
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > LARGEST_BODY_BYTES) throw tooLarge(announced)
  return readStream(request, signal)
}

const isRaw = (body: unknown): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array

/** Express (and Nest on it) mark their requests; Koa and Fastify hand on the bare one. */
function frameworksOf(request: object): Framework[] {
  if ('app' in request && 'baseUrl' in request) return ['express', 'nest']
  return 'raw' in request ? ['fastify'] : ['koa', 'fastify']
}

function readStream(request: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const give = (error: Error): void => {
      request.pause()
      reject(error)
    }
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if ((size += chunk.length) > LARGEST_BODY_BYTES) give(tooLarge(size))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => reject(truncated()))
    request.on('close', () => reject(truncated()))
    signal.addEventListener('abort', () => give(signal.reason as Error), { once: true })
  })
}

const truncated = (): NetworkError =>
  new NetworkError('ERR_NET_TRUNCATED', 'the sender hung up before the notification was whole', {
    outcome: 'unknown',
  })
