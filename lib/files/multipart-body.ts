/** Parts and a file as one `multipart/form-data` body that can be sent again. */
import { PassThrough, type Readable } from 'node:stream'
import type FormData from 'form-data'
import { WechatpayError } from '../errors.js'
import type { FileSource } from './file-source.js'
import { loadFormData } from './form-data.js'
import { unreadable } from './path.js'

export interface Part {
  readonly name: string
  readonly value: string
  readonly contentType?: string
}

/** All of a form but the file's bytes. */
export interface Layout {
  readonly boundary: string
  readonly parts: readonly Part[]
  /** What the file's part is called. */
  readonly file: string
  readonly filename: string
}

/**
 * A whole body: bytes where the file is in memory, else a stream that can be
 * opened again for another attempt.
 */
export type MultipartBody = Buffer | { readonly length: number; open(): Readable }

export function formOf(
  { boundary, parts, file, filename }: Layout,
  source: FileSource,
  content: Buffer | Readable = source.open(),
): FormData {
  const form = new (loadFormData())()
  form.setBoundary(boundary)
  for (const { name, value, contentType } of parts)
    form.append(name, value, contentType === undefined ? {} : { contentType })
  form.append(file, content, { filename, knownLength: source.size })
  return form
}

export function bodyOf(layout: Layout, source: FileSource): MultipartBody {
  const content = source.open()
  const form = formOf(layout, source, content)
  if (Buffer.isBuffer(content)) return form.getBuffer()
  return {
    length: form.getLengthSync(),
    open: () => {
      const again = source.open() as Readable
      return streamOf(formOf(layout, source, again)).once('close', () => {
        again.destroy()
      })
    },
  }
}

/**
 * form-data is a stream of the first kind, whose failures go unheard through a
 * pipe and would end the process.
 */
export function streamOf(form: FormData): Readable {
  const stream = new PassThrough()
  form.on('error', (cause) => {
    stream.destroy(cause instanceof WechatpayError ? cause : unreadable('the file', cause))
  })
  return form.pipe(stream)
}

/** A finished multipart body: bytes with their content type. */
export class RawMultipart {
  readonly bytes: Buffer
  readonly contentType: string
  constructor(bytes: Buffer, contentType: string) {
    this.bytes = bytes
    this.contentType = contentType
  }
}
