/** One file to one upload endpoint, its limits checked before a byte is sent. */
import type { Answer } from '../../types/endpoint.js'
import type { Chainable } from '../chain/chain.js'
import { InputError } from '../errors.js'
import { collect } from '../files/file-source.js'
import { recogniseFile, shownName, type FileInput } from '../files/file-input.js'
import { MediaUtil } from '../files/media-util.js'
import { uploadFields } from '../endpoints/uploads.js'
import {
  UPLOAD_ENDPOINTS,
  type UploadAnswers,
  type UploadEndpoint,
  type UploadTemplate,
} from '../endpoints/upload-limits.js'

/** What of a client an upload uses. */
export type Uploading = Chainable

/** The file of an upload to one endpoint, with the path variables and fields that the endpoint wants. */
export type UploadOptions<Template extends UploadTemplate = UploadTemplate> = Template extends UploadTemplate
  ? UploadFile &
      Readonly<Record<VariableOf<Template>, string | number>> &
      Readonly<Partial<Record<FieldOf<Template>, string | number>>>
  : never

/** The path variables of a template. */
type VariableOf<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | VariableOf<Rest>
  : never
/** The fields of the form beside metadata and file. */
type FieldOf<Template extends UploadTemplate> = (typeof UPLOAD_ENDPOINTS)[Template] extends {
  readonly form: readonly (infer Field extends string)[]
}
  ? Field
  : never

/** The file of an upload, its metadata and its options. */
export interface UploadFile {
  /**
   * A path, a `file://` URL, a `MediaUtil`, a `File`, what multer received (`request.file`); bytes, a `Blob`
   * or a stream together with `filename`.
   */
  readonly file: FileInput | MediaUtil
  /** What the file is called, where `file` has no name or another. */
  readonly filename?: string
  /** Members of the metadata beside the file's name and digest. */
  readonly meta?: Readonly<Record<string, unknown>>
  /** Bytes of the request's body that went out. */
  readonly onProgress?: (progress: { loaded: number; total?: number }) => void
  readonly signal?: AbortSignal
}

/**
 * Uploads a picture, a video or a document. Type, size and name are checked against the
 * endpoint's documented limits first.
 * @throws InputError `ERR_INPUT_MEDIA`; whatever the call throws
 * @example
 * const { data } = await uploadMedia(instance, 'v3/merchant/media/upload', { file: '/data/licence.png' })
 * data.media_id // '6uqyGjGrCf2GtyXP8bxrbuH9-…'
 * @see https://pay.weixin.qq.com/docs/partner/apis/contracted-merchant-application/upload.html
 */
export async function uploadMedia<Template extends UploadTemplate>(
  instance: Uploading,
  template: Template,
  options: UploadOptions<Template>,
): Promise<Answer<UploadAnswers[Template]>> {
  const endpoint: UploadEndpoint | undefined = Object.hasOwn(UPLOAD_ENDPOINTS, template)
    ? UPLOAD_ENDPOINTS[template]
    : undefined
  if (endpoint === undefined)
    throw new InputError(
      'ERR_INPUT_OPTION',
      `${template} is no upload endpoint: ${Object.keys(UPLOAD_ENDPOINTS).join(', ')}`,
    )
  const { file, filename, meta, onProgress, signal, ...rest }: UploadFile = options
  const named = rest as Readonly<Record<string, unknown>>
  const media = await mediaOf(file, filename)
  checkUpload(template, media)
  if (meta) media.setMeta(meta)
  const form = Object.fromEntries(
    (endpoint.form ?? []).filter((name) => named[name] !== undefined).map((name) => [name, named[name]]),
  )
  const variables = Object.fromEntries(Object.entries(named).filter(([name]) => !(name in form)))
  const answer = await instance.chain(template)[endpoint.method ?? 'post']({
    ...variables,
    ...(await bodyOf(template, media, form)),
    ...(endpoint.security && { security: true }),
    ...(onProgress && { onUploadProgress: onProgress }),
    ...(signal && { signal }),
  })
  return answer as Answer<UploadAnswers[Template]>
}

/**
 * Is the file what this endpoint takes?
 * @throws InputError `ERR_INPUT_MEDIA`, saying what is allowed and what was found
 * @example checkUpload('v3/merchant/media/upload', media)
 */
export function checkUpload(template: UploadTemplate, media: MediaUtil): void {
  const { types, maxBytes, name }: UploadEndpoint = UPLOAD_ENDPOINTS[template]
  const { filename, size } = media
  const refuse = (why: string): never => {
    throw new InputError('ERR_INPUT_MEDIA', `${template}: ${shownName(filename)} ${why}`)
  }
  const ending = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  if (types && !types.includes(ending)) refuse(`must end in one of ${types.join(', ')}`)
  if (size === 0) refuse('is empty')
  if (maxBytes !== undefined && size > maxBytes) refuse(`has ${size} bytes, at most ${maxBytes} are taken`)
  if (name && (filename.length > name.maxLength || name.pattern?.test(filename) === false))
    refuse(
      `must have at most ${name.maxLength} characters${name.pattern ? ' of A-Z, a-z, 0-9, _, . and -' : ''}`,
    )
}

async function mediaOf(file: UploadFile['file'], filename: string | undefined): Promise<MediaUtil> {
  if (file instanceof MediaUtil) return file
  if (filename === undefined && recogniseFile(file).filename === undefined)
    throw new InputError('ERR_INPUT_MEDIA', 'bytes have no name: give filename')
  return MediaUtil.from(file, filename)
}

/** A form with more fields than metadata and file is put together here: one endpoint asks for it. */
async function bodyOf(
  template: string,
  media: MediaUtil,
  form: Readonly<Record<string, unknown>>,
): Promise<{ body: MediaUtil | Buffer; headers?: Record<string, string> }> {
  if (Object.keys(form).length === 0) return { body: media }
  const fields = uploadFields(`/${template.replace(/\{\w+\}/g, '1')}`)
  const parts = [
    { name: fields.meta, value: await media.metaFor(fields), contentType: 'application/json' },
    ...Object.entries(form).map(([name, value]) => ({ name, value: String(value) })),
  ]
  const body = media.bodyOf(parts, fields.file)
  return {
    body: Buffer.isBuffer(body) ? body : await collect(body.open(), Infinity),
    headers: { 'content-type': media.getContentType() },
  }
}
