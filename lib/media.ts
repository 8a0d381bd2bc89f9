/** A file and its metadata as a multipart body, digested once and ready to be sent again. Knows no HTTP and no key. */
import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import FormData from 'form-data'
import { InputError } from './errors.js'
import { collect, FileSource, toPath, type DigestName } from './file-source.js'

/** What an upload's parts and the members of its metadata are called at one endpoint. */
export interface UploadFields {
  readonly meta: string
  readonly file: string
  /** The member for the file's name; `undefined` where the endpoint takes none. */
  readonly filename: string | undefined
  readonly digest: string
  readonly algorithm: DigestName
  /** The member that names the algorithm, spelled as the platform spells it. */
  readonly algorithmName?: string
  /** What stands before the algorithm's name there. */
  readonly algorithmPrefix?: string
}

export const UPLOAD: UploadFields = { meta: 'meta', file: 'file', filename: 'filename', digest: 'sha256', algorithm: 'sha256' }

/** A whole body: bytes where the file is in memory, else a stream that can be opened again for another attempt. */
export type MultipartBody = Buffer | { readonly length: number; open(): Readable }

/** The forms handed out by `getStream()`, so that their upload is found when they come back as a body. */
const HANDED_OUT = new WeakMap<FormData, MediaUtil>()
export const uploadOf = (form: FormData): MediaUtil | undefined => HANDED_OUT.get(form)

/**
 * A file to upload, under wechatpay-php's name. The parts and the digest are named as the endpoint it is sent to wants them.
 * @example
 * const media = new MediaUtil('file:///data/active_user.csv')
 * media.setMeta({ bank_type: 'ICBC_DEBIT' })
 * await instance.v3.marketing.bank.packages._package_id_.tasks.post({ package_id: '8473295', body: media })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
 */
export class MediaUtil {
  readonly filename: string
  readonly #source: FileSource
  readonly #boundary = `wechatpay-chain-${randomBytes(16).toString('hex')}`
  #meta: string | Readonly<Record<string, unknown>> = {}

  /**
   * Reads `filepath` (`file://` or plain); with `contents` only its last part is used, as the file's name.
   * @throws InputError `ERR_INPUT_MEDIA` when the file cannot be read
   */
  constructor(filepath: string | URL, contents?: Uint8Array | string | FileSource) {
    const path = toPath(filepath)
    this.filename = basename(path)
    if (contents instanceof Readable) throw new InputError('ERR_INPUT_MEDIA', 'a stream is read first: await MediaUtil.from(stream, "picture.png")')
    this.#source = contents === undefined ? FileSource.load(path) : contents instanceof FileSource ? contents : FileSource.inMemory(Buffer.from(contents as Uint8Array))
  }

  /**
   * A big file, never held in memory as a whole (a path), or the rest of a stream.
   * @example const media = await MediaUtil.from('/data/video.mp4')
   * @throws InputError `ERR_INPUT_MEDIA`
   */
  static async from(source: string | URL | Readable, filename?: string): Promise<MediaUtil> {
    if (!(source instanceof Readable)) return new MediaUtil(filename ?? source, await FileSource.onDisk(toPath(source)))
    if (filename === undefined) throw new InputError('ERR_INPUT_MEDIA', 'a stream has no name: MediaUtil.from(stream, "picture.png")')
    return new MediaUtil(filename, await collect(source))
  }

  /** Size of the file in bytes. */
  get size(): number {
    return this.#source.size
  }

  /** The digest of the file in lower-case hex. */
  digest(algorithm: DigestName): Promise<string> {
    return this.#source.digest(algorithm)
  }

  /** The metadata as JSON, `{"filename":"…","sha256":"…"}` unless set: the text that APIv3 signs. */
  getMeta(): string {
    return this.#describe(UPLOAD, this.#source.sha256)
  }

  /** Text becomes the metadata byte for byte; an object's members are added to what is computed. */
  setMeta(meta: string | Readonly<Record<string, unknown>>): this {
    this.#meta = meta
    return this
  }

  /** The body for the option `body`; goes with `getContentType()`. */
  getStream(): FormData {
    const form = this.#form([{ name: UPLOAD.meta, value: this.getMeta(), contentType: 'application/json' }], UPLOAD.file)
    HANDED_OUT.set(form, this)
    return form
  }

  /** `multipart/form-data; boundary=…` */
  getContentType(): string {
    return `multipart/form-data; boundary=${this.#boundary}`
  }

  /** The metadata with an endpoint's names. */
  async metaFor(fields: UploadFields): Promise<string> {
    return this.#describe(fields, await this.#source.digest(fields.algorithm))
  }

  /** The whole body: the given parts, then the file under the name `file`. */
  bodyOf(parts: readonly Part[], file: string): MultipartBody {
    const content = this.#source.open()
    const form = this.#form(parts, file, content)
    if (Buffer.isBuffer(content)) return form.getBuffer()
    return {
      length: form.getLengthSync(),
      open: () => {
        const again = this.#source.open() as Readable
        return streamOf(this.#form(parts, file, again)).once('close', () => { again.destroy() })
      },
    }
  }

  #describe(fields: UploadFields, digest: string): string {
    if (typeof this.#meta === 'string') return this.#meta
    return JSON.stringify({
      ...(fields.filename !== undefined && { [fields.filename]: this.filename }),
      ...(fields.algorithmName !== undefined && { [fields.algorithmName]: `${fields.algorithmPrefix ?? ''}${fields.algorithm.toUpperCase()}` }),
      [fields.digest]: digest,
      ...this.#meta,
    })
  }

  #form(parts: readonly Part[], file: string, content = this.#source.open()): FormData {
    const form = new FormData()
    form.setBoundary(this.#boundary)
    for (const { name, value, contentType } of parts) form.append(name, value, contentType === undefined ? {} : { contentType })
    form.append(file, content, { filename: this.filename, knownLength: this.#source.size })
    return form
  }
}

/** form-data is a stream of the first kind, whose failures go unheard through a pipe and would end the process. */
function streamOf(form: FormData): Readable {
  const stream = new PassThrough()
  form.on('error', (cause: NodeJS.ErrnoException) => { stream.destroy(new InputError('ERR_INPUT_MEDIA', `the file cannot be read: ${cause.code ?? cause.message}`, { cause })) })
  return form.pipe(stream)
}

export interface Part {
  readonly name: string
  readonly value: string
  readonly contentType?: string
}

/** A body that was put together elsewhere: bytes with their content type. */
export class RawMultipart {
  readonly bytes: Buffer
  readonly contentType: string
  constructor(bytes: Buffer, contentType: string) {
    this.bytes = bytes
    this.contentType = contentType
  }
}

/** Whatever can be uploaded as something that can be signed and sent again; everything else stays as it is. */
export async function settle(data: unknown): Promise<unknown> {
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) === Object.prototype) return data
  if (data instanceof FormData) return uploadOf(data) ?? new RawMultipart(await collect(streamOf(data)), data.getHeaders()['content-type'] as string)
  if (data instanceof globalThis.FormData) {
    const response = new Response(data)
    return new RawMultipart(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type')!)
  }
  if (data instanceof Readable) return collect(data)
  if (data instanceof ReadableStream) return collect(data as AsyncIterable<Uint8Array>)
  if (data instanceof Blob) return Buffer.from(await data.arrayBuffer())
  if (Buffer.isBuffer(data)) return data
  if (data instanceof ArrayBuffer) return Buffer.from(data)
  return ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : data
}
