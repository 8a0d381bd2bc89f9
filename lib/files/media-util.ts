/** A file to upload and its metadata, named as the endpoint wants them. */
import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { InputError } from '../errors.js'
import { writeJson } from '../formats/json.js'
import { bytesOf, recogniseFile, type FileInput } from './file-input.js'
import { FileSource } from './file-source.js'
import { toPath } from './path.js'
import { bodyOf, formOf, type Layout, type MultipartBody, type Part } from './multipart-body.js'
import { UPLOAD, type DigestName, type UploadFields } from '../endpoints/uploads.js'

/** Written so that the declarations read without `esModuleInterop` too. */
type FormData = import('form-data')

/** The forms handed out by `getStream()`, so that their upload is found when they come back as a body. */
const HANDED_OUT = new WeakMap<FormData, MediaUtil>()
export const uploadOf = (form: FormData): MediaUtil | undefined => HANDED_OUT.get(form)

/**
 * A file to upload, under wechatpay-php's name. The parts and the digest are named as the
 * endpoint it is sent to wants them.
 * @example
 * const media = new MediaUtil('file:///data/active_user.csv')
 * media.setMeta({ bank_type: 'ICBC_DEBIT' })
 * await instance.v3.marketing.bank.packages._package_id_.tasks.post({ package_id: '8473295', body: media })
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
 */
export class MediaUtil {
  readonly filename: string
  readonly #source: FileSource
  #boundary = `wechatpay-chain-${randomBytes(16).toString('hex')}`
  #meta: string | Readonly<Record<string, unknown>> = {}

  /**
   * Reads `filepath` (`file://` or plain); with `contents` only its last part is used, as the file's name.
   * @throws InputError `ERR_INPUT_MEDIA` when the file cannot be read
   */
  constructor(filepath: string | URL, contents?: Uint8Array | ArrayBuffer | string | FileSource) {
    if (typeof filepath !== 'string' && !(filepath instanceof URL))
      throw new InputError(
        'ERR_INPUT_MEDIA',
        'a file that has no path is read first: await MediaUtil.from(file)',
      )
    const path = toPath(filepath)
    this.filename = basename(path)
    this.#source = contents === undefined ? FileSource.load(path) : sourceOf(contents)
  }

  /**
   * A file as frameworks hand it over: bytes, a `File` or `Blob`, a stream, what multer, formidable or
   * @fastify/multipart received; or a path, whose file is never in memory as a whole.
   * @param filename in place of the file's own name; needed where it has none
   * @example const media = await MediaUtil.from('/data/video.mp4')
   * @example const media = await MediaUtil.from(request.file) // of multer
   * @throws InputError `ERR_INPUT_MEDIA`
   */
  static async from(file: FileInput, filename?: string): Promise<MediaUtil> {
    const { subject, filename: own, open } = recogniseFile(file)
    const name = filename ?? own
    if (name === undefined)
      throw new InputError(
        'ERR_INPUT_MEDIA',
        `${subject} no name: MediaUtil.from(…, "picture.png"), or give filename`,
      )
    return new MediaUtil(name, await open())
  }

  /** Size of the file in bytes. */
  get size(): number {
    return this.#source.size
  }

  /** The digest of the file in lower-case hex. */
  digest(algorithm: DigestName): Promise<string> {
    return this.#source.digest(algorithm)
  }

  /** The metadata as JSON, `{"filename":"…","sha256":"…"}` unless set: the string that APIv3 signs. */
  getMeta(): string {
    return this.#describe(UPLOAD, this.#source.sha256)
  }

  /** A string becomes the metadata byte for byte; an object's members are added to what is computed. */
  setMeta(meta: string | Readonly<Record<string, unknown>>): this {
    this.#meta = meta
    return this
  }

  /** The same upload, of which a later `setMeta` changes nothing here. */
  clone(): MediaUtil {
    const copy = new MediaUtil(this.filename, this.#source)
    copy.#boundary = this.#boundary
    copy.#meta = typeof this.#meta === 'string' ? this.#meta : { ...this.#meta }
    return copy
  }

  /** The body for the option `body`; goes with `getContentType()`. */
  getStream(): FormData {
    const form = formOf(
      this.#layout(
        [{ name: UPLOAD.meta, value: this.getMeta(), contentType: 'application/json' }],
        UPLOAD.file,
      ),
      this.#source,
    )
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
    return bodyOf(this.#layout(parts, file), this.#source)
  }

  #describe(fields: UploadFields, digest: string): string {
    if (typeof this.#meta === 'string') return this.#meta
    const meta = {
      ...(fields.filename !== undefined && { [fields.filename]: this.filename }),
      ...(fields.algorithmName !== undefined && {
        [fields.algorithmName]: `${fields.algorithmPrefix ?? ''}${fields.algorithm.toUpperCase()}`,
      }),
      [fields.digest]: digest,
      ...this.#meta,
    }
    return writeJson(meta, undefined, 'meta')
  }

  #layout(parts: readonly Part[], file: string): Layout {
    return { boundary: this.#boundary, parts, file, filename: this.filename }
  }
}

function sourceOf(contents: Uint8Array | ArrayBuffer | string | FileSource): FileSource {
  if (contents instanceof FileSource) return contents
  if (typeof contents === 'string') return FileSource.inMemory(Buffer.from(contents))
  const bytes = typeof contents === 'object' && contents !== null ? bytesOf(contents) : undefined
  if (bytes) return FileSource.inMemory(Buffer.from(bytes))
  throw new InputError(
    'ERR_INPUT_MEDIA',
    'a Blob or a stream is read first: await MediaUtil.from(stream, "picture.png")',
  )
}
