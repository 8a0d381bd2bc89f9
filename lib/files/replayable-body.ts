/** Turns a body into one that can be signed, and sent again by a retry. */
import { Readable } from 'node:stream'
import type FormData from 'form-data'
import { hasMethods } from '../text/values.js'
import { bytesOf, chunksOf } from './file-input.js'
import { collect } from './file-source.js'
import { loadFormData } from './form-data.js'
import { uploadOf } from './media-util.js'
import { RawMultipart, streamOf } from './multipart-body.js'

/** Bytes, forms and streams are read into memory; everything else stays as it is, without a wait. */
export const toReplayableBody = (data: unknown): unknown =>
  typeof data !== 'object' || data === null || Object.getPrototypeOf(data) === Object.prototype
    ? data
    : readBody(data)

async function readBody(data: object): Promise<unknown> {
  const bytes = bytesOf(data)
  if (bytes) return bytes
  if (isForm(data))
    return (
      uploadOf(data) ??
      new RawMultipart(await collect(streamOf(data)), data.getHeaders()['content-type'] as string)
    )
  if (isWebForm(data)) {
    const response = new Response(data)
    return new RawMultipart(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type')!)
  }
  if (data instanceof Readable) return collect(data)
  if (data instanceof ReadableStream) return collect(chunksOf(data))
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer())
  return data
}

// Their classes are loaded for what may be one of them: form-data is thirty files, and node's own forms
// are all of its `fetch`.
const isForm = (data: object): data is FormData =>
  hasMethods(data, 'append', 'getBoundary') && data instanceof loadFormData()
const isWebForm = (data: object): data is globalThis.FormData =>
  hasMethods(data, 'append', 'getAll') && data instanceof globalThis.FormData
