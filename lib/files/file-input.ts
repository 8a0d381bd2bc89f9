/** A file as frameworks hand it over: a path, bytes, a `File`, a stream, what multer makes of an upload. */
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { InputError } from '../errors.js'
import { collect, FileSource, LARGEST_IN_MEMORY } from './file-source.js'
import { toPath } from './path.js'
import { hasMethods, memberOf } from '../text/values.js'

/** A `Blob` or a `File`, of node or of the DOM. */
export interface BlobLike {
  readonly size: number
  readonly name?: string
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A `ReadableStream`, of node or of the DOM. */
export interface WebStreamLike {
  getReader(): unknown
}

/** What multer (in memory or on disk), formidable and @fastify/multipart make of an uploaded file. */
export type ReceivedFile =
  | { readonly buffer: Uint8Array; readonly originalname: string }
  | { readonly path: string; readonly originalname: string }
  | { readonly filepath: string; readonly originalFilename: string | null }
  | { readonly file: Readable; readonly filename: string }

/** A path, a `file://` URL, bytes, a `Blob` or `File`, a stream, or what a framework received. */
export type FileInput =
  | string
  | URL
  | Uint8Array
  | ArrayBuffer
  | BlobLike
  | Readable
  | WebStreamLike
  | ReceivedFile

/** A file that was recognised, and is read when it is opened. */
export interface RecognisedFile {
  /** For an error: `bytes have`, `a stream has`. */
  readonly subject: string
  /** What it is called, where it has a name. */
  readonly filename?: string | undefined
  readonly open: () => FileSource | Promise<FileSource>
}

/** @throws InputError `ERR_INPUT_MEDIA`; the message never repeats what was given */
export function recogniseFile(input: unknown): RecognisedFile {
  const found = recognise(input)
  if (found) return { ...found, filename: found.filename && basename(found.filename) }
  throw new InputError(
    'ERR_INPUT_MEDIA',
    `expected a path, a file:// URL, bytes, a File, a stream or an upload of multer, found ${input === null ? 'null' : Array.isArray(input) ? 'a list' : `a value of type ${typeof input}`}`,
  )
}

function recognise(input: unknown): RecognisedFile | undefined {
  if (typeof input === 'string' || input instanceof URL) return onDisk(toPath(input))
  if (typeof input !== 'object' || input === null) return undefined
  const bytes = bytesOf(input)
  if (bytes) return inMemory(bytes)
  if (input instanceof Readable) return streamed(input)
  if (isWebStream(input)) return streamed(chunksOf(input))
  if (isBlob(input)) return blob(input)
  return received(input as Readonly<Record<string, unknown>>)
}

const onDisk = (path: string, filename = path): RecognisedFile => ({
  subject: 'a file has',
  filename,
  open: () => FileSource.onDisk(path),
})

const inMemory = (bytes: Buffer, filename?: string): RecognisedFile => ({
  subject: 'bytes have',
  filename,
  open: () => FileSource.inMemory(bytes),
})

const streamed = (chunks: AsyncIterable<Uint8Array | string>, filename?: string): RecognisedFile => ({
  subject: 'a stream has',
  filename,
  open: async () => FileSource.inMemory(await collect(chunks)),
})

function blob(input: BlobLike): RecognisedFile {
  if (input.size > LARGEST_IN_MEMORY)
    throw new InputError(
      'ERR_INPUT_MEDIA',
      `the file has ${input.size} bytes, at most ${LARGEST_IN_MEMORY} are read into memory. Give its path`,
    )
  return {
    subject: 'a Blob has',
    filename: input.name,
    open: async () => FileSource.inMemory(Buffer.from(await input.arrayBuffer())),
  }
}

/** The bytes themselves, not a copy; `undefined` for anything else. */
export function bytesOf(input: object): Buffer | undefined {
  if (Buffer.isBuffer(input)) return input
  if (input instanceof ArrayBuffer || input instanceof SharedArrayBuffer) return Buffer.from(input)
  return ArrayBuffer.isView(input) ? Buffer.from(input.buffer, input.byteOffset, input.byteLength) : undefined
}

const isWebStream = (input: object): input is WebStreamLike => hasMethods(input, 'getReader')

const isBlob = (input: object): input is BlobLike =>
  hasMethods(input, 'arrayBuffer') && typeof memberOf(input, 'size') === 'number'

/**
 * @see https://github.com/expressjs/multer#file-information https://github.com/node-formidable/formidable#file https://github.com/fastify/fastify-multipart#usage
 */
function received(file: Readonly<Record<string, unknown>>): RecognisedFile | undefined {
  const { buffer, path, filepath, originalname, originalFilename } = file
  const name = [originalname, originalFilename].find((one) => typeof one === 'string')
  const bytes = typeof buffer === 'object' && buffer !== null ? bytesOf(buffer) : undefined
  if (bytes) return inMemory(bytes, name)
  const where = [path, filepath].find((one) => typeof one === 'string' && one !== '')
  if (typeof where === 'string' && ('originalname' in file || 'originalFilename' in file))
    return { ...onDisk(where), filename: name }
  return file['file'] instanceof Readable && typeof file['filename'] === 'string'
    ? streamed(file['file'], file['filename'])
    : undefined
}

/** Every `ReadableStream` has a reader; not every one can be iterated over. */
export async function* chunksOf(stream: WebStreamLike): AsyncGenerator<Uint8Array | string> {
  const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array | string>
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
    reader.releaseLock()
  }
}

/** A file's name in a message: data that stands where a name belongs is not repeated. */
export const shownName = (filename: string): string =>
  filename.length > 255 ? `a name of ${filename.length} characters` : JSON.stringify(filename)
