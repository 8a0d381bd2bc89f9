/**
 * A brand's audience package: cut into the parts the platform asks for, uploaded side by side,
 * merged when all were confirmed.
 */
import { InputError, UploadError } from '../errors.js'
import { recogniseFile, shownName, type FileInput } from '../files/file-input.js'
import type { FileSource } from '../files/file-source.js'
import { MediaUtil } from '../files/media-util.js'
import { runParts, type PartsProgress } from './parts.js'
import type { Uploading } from './upload.js'
import {
  incomplete,
  isSound,
  MAXIMUM_PART_BYTES,
  resumed,
  type UserPackageState,
} from './user-package-state.js'

/** An audience package to upload: its file, and what it is. */
export interface UserPackage {
  /**
   * A CSV file without a header, an openid or an MD5 of a telephone number a line: a path, a `File`, what
   * multer received; or bytes, a `Blob` or a stream, with `filename`.
   */
  readonly file: FileInput
  /**
   * Letters, digits, `_`, `.`, `-`, ending in `.csv`, at most 128; unique in its
   * package. Default: the file's own.
   */
  readonly filename?: string
  readonly package_type: 'USER_PACKAGE_TYPE_EXPOSURE' | 'USER_PACKAGE_TYPE_RISK'
  readonly data_type: 'USER_PACKAGE_DATA_TYPE_PHONE' | 'USER_PACKAGE_DATA_TYPE_OPENID'
  /** 15 to 128 characters. */
  readonly description: string
  /** After each confirmed part. */
  readonly onProgress?: (progress: PartsProgress) => void
  /** Parts under way at once. Default 3. */
  readonly concurrency?: number
  /** The `state` of an `UploadError`: only what was not confirmed is sent. */
  readonly resume?: UserPackageState
  readonly signal?: AbortSignal
}

const DEFAULT_CONCURRENCY = 3
const UPLOADS = 'brand/marketing/user-package/uploads'
const PACKAGES = 'brand/marketing/user-package/user-packages'
const FILENAME = /^[A-Za-z0-9_.-]{1,124}\.csv$/

/**
 * Uploads an audience package and merges it. No more than `concurrency` parts are under way; a part that
 * fails is sent again alone; after a failure for good the error's `state` goes into `resume`.
 * @returns the `upload_id` that `expandUserPackage` takes
 * @throws InputError `ERR_INPUT_MEDIA`, `ERR_INPUT_OPTION`; UploadError `ERR_UPLOAD_INCOMPLETE`;
 * whatever the first call throws
 * @example
 * const { upload_id } = await uploadUserPackage(instance, {
 *   file: '/data/active_user.csv', package_type: 'USER_PACKAGE_TYPE_EXPOSURE', data_type: 'USER_PACKAGE_DATA_TYPE_PHONE', description: '最近三十天内到店两次以上的顾客',
 * })
 * await expandUserPackage(instance, { user_package_id: '01000100010000000007', upload_id })
 * @see https://pay.weixin.qq.com/doc/brand/4016183594
 */
export async function uploadUserPackage(instance: Uploading, wanted: UserPackage): Promise<UserPackageState> {
  check(wanted)
  const file = recogniseFile(wanted.file)
  const filename = wanted.filename ?? file.filename ?? ''
  checkFilename(filename)
  const source = await file.open()
  const begun =
    wanted.resume === undefined
      ? await initiate(instance, wanted, filename, source)
      : resumed(wanted.resume, source)
  const { signal, onProgress, concurrency = DEFAULT_CONCURRENCY } = wanted
  const confirmed = new Set(begun.confirmed)
  const stateNow = (): UserPackageState => ({ ...begun, confirmed: [...confirmed].sort((a, b) => a - b) })
  try {
    await runParts(begun, confirmed, { concurrency, signal, onProgress }, async (number, stop) => {
      const media = new MediaUtil(filename, await partOf(source, begun, number))
      await instance
        .chain(`${UPLOADS}/{upload_id}/{part_number}`)
        .put({ upload_id: begun.upload_id, part_number: number, body: media, idempotent: true, signal: stop })
    })
    await instance
      .chain(`${UPLOADS}/{upload_id}`)
      .post({ upload_id: begun.upload_id, idempotent: true, ...(signal && { signal }) })
  } catch (cause) {
    throw incomplete(cause, stateNow())
  }
  return stateNow()
}

/**
 * Adds an uploaded package to an existing one; the users are there about two days later.
 * @example await expandUserPackage(instance, { user_package_id: '01000100010000000007', upload_id })
 * @see https://pay.weixin.qq.com/doc/brand/4016199238
 */
export async function expandUserPackage(
  instance: Uploading,
  {
    user_package_id,
    upload_id,
    signal,
  }: { readonly user_package_id: string; readonly upload_id: string; readonly signal?: AbortSignal },
): Promise<{ readonly return_message: string; readonly state: string }> {
  const { data } = await instance
    .chain(`${PACKAGES}/{user_package_id}/expand`)
    .post({ user_package_id, json: { upload_id }, ...(signal && { signal }) })
  return data as { return_message: string; state: string }
}

function checkFilename(filename: string): void {
  if (!FILENAME.test(filename))
    throw new InputError(
      'ERR_INPUT_MEDIA',
      `filename must be at most 128 letters, digits, _, . and - ending in .csv, found ${shownName(filename)}`,
    )
}

function check({ description, package_type, data_type, concurrency }: UserPackage): void {
  const { length } = Array.from(description ?? '')
  if (length < 15 || length > 128)
    throw new InputError('ERR_INPUT_OPTION', `description must have 15 to 128 characters, found ${length}`)
  if (!/^USER_PACKAGE_TYPE_(?:EXPOSURE|RISK)$/.test(package_type))
    throw new InputError(
      'ERR_INPUT_OPTION',
      `package_type must be USER_PACKAGE_TYPE_EXPOSURE or USER_PACKAGE_TYPE_RISK, found ${JSON.stringify(package_type)}`,
    )
  if (!/^USER_PACKAGE_DATA_TYPE_(?:PHONE|OPENID)$/.test(data_type))
    throw new InputError(
      'ERR_INPUT_OPTION',
      `data_type must be USER_PACKAGE_DATA_TYPE_PHONE or USER_PACKAGE_DATA_TYPE_OPENID, found ${JSON.stringify(data_type)}`,
    )
  if (concurrency !== undefined && !(Number.isSafeInteger(concurrency) && concurrency > 0))
    throw new InputError(
      'ERR_INPUT_OPTION',
      `concurrency must be a positive whole number, found ${String(concurrency)}`,
    )
}

/** Part `number`, from 1. */
function partOf(
  source: FileSource,
  { file_part_size, file_size }: UserPackageState,
  number: number,
): FileSource | Promise<FileSource> {
  const start = (number - 1) * file_part_size
  return source.slice(start, Math.min(file_part_size, file_size - start))
}

async function initiate(
  instance: Uploading,
  { package_type, data_type, description, signal }: UserPackage,
  filename: string,
  { size: file_size, sha256: digest }: FileSource,
): Promise<UserPackageState> {
  if (file_size === 0) throw new InputError('ERR_INPUT_MEDIA', 'the file is empty')
  const json = {
    user_package_file_info: { filename, digest, package_type, data_type, description, file_size },
  }
  const { data } = await instance.chain(UPLOADS).post({ json, ...(signal && { signal }) })
  const { upload_id, file_part_size, file_part_count } = data as UserPackageState
  const state = { upload_id, file_part_size, file_part_count, file_size, digest, confirmed: [] }
  if (!isSound(state))
    throw new UploadError(
      'ERR_UPLOAD_INCOMPLETE',
      `the platform asks for ${file_part_count} parts of ${file_part_size} bytes, which do not make ${file_size} bytes of at most ${MAXIMUM_PART_BYTES} a part`,
      { state, outcome: 'rejected', verified: true },
    )
  return state
}
