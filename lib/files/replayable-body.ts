/** Turns a body into one that can be signed, and sent again by a retry. */
import { Readable } from 'node:stream'
import FormData from 'form-data'
import { bytesOf, chunksOf } from './file-input.js'
import { collect } from './file-source.js'
import { uploadOf } from './media-util.js'
import { RawMultipart, streamOf } from './multipart-body.js'

/** Bytes, forms and streams are read into memory; everything else stays as it is, without a wait. */
export const toReplayableBody = (data: unknown): unknown =>
  typeof data !== 'object' || data === null || Object.getPrototypeOf(data) === Object.prototype
    ? data
    : readBody(data)

async function readBody(data: object): Promise<unknown> {
  if (data instanceof FormData)
    return (
      uploadOf(data) ??
      new RawMultipart(await collect(streamOf(data)), data.getHeaders()['content-type'] as string)
    )
  if (data instanceof globalThis.FormData) {
    const response = new Response(data)
    return new RawMultipart(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type')!)
  }
  if (data instanceof Readable) return collect(data)
  if (data instanceof ReadableStream) return collect(chunksOf(data))
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer())
  return bytesOf(data) ?? data
}
