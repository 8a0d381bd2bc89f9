/** Finds the raw body of a Node request: kept by a framework, or still in the stream. */
import type { IncomingMessage } from 'node:http'
import { NetworkError } from '../errors.js'
import type { Exchange } from './node-hosts.js'
import { isRaw, LARGEST_BODY_BYTES, notRaw, tooLarge } from './raw-body.js'

/**
 * @throws NotificationError `ERR_NOTIFY_BODY_NOT_RAW`, `ERR_NOTIFY_TOO_LARGE`
 * @throws NetworkError `ERR_NET_TIMEOUT`, `ERR_NET_TRUNCATED`
 */
export async function readNodeBody(
  { request, kept, frameworks }: Exchange,
  signal: AbortSignal,
): Promise<unknown> {
  const raw = kept.find(isRaw)
  if (raw !== undefined) return raw
  if (request.readableDidRead || request.readableEnded) {
    const parsed = kept.some((body) => body !== undefined && body !== null)
    throw notRaw(`found ${parsed ? 'a parsed body' : 'a stream that was read before'}`, frameworks)
  }
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > LARGEST_BODY_BYTES) throw tooLarge(announced)
  return readStream(request, signal)
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
