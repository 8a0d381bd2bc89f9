/** Where the upload of an audience package stands, so that another run can go on. */
import { InputError, UploadError, WechatpayError } from '../errors.js'
import type { FileSource } from '../files/file-source.js'

/** Where an upload stands; JSON keeps it. */
export interface UserPackageState {
  readonly upload_id: string
  /** Bytes. */
  readonly file_part_size: number
  readonly file_part_count: number
  /** Bytes. */
  readonly file_size: number
  /** SHA-256 of the whole file, in hex. */
  readonly digest: string
  /** The numbers of the confirmed parts, from 1. */
  readonly confirmed: readonly number[]
}

export const MAXIMUM_PART_BYTES = 20 << 20

/** Parts that were confirmed belong to one file: another one cannot go on where it stopped. */
export function resumed(state: UserPackageState, { size, sha256 }: FileSource): UserPackageState {
  if (!isSound(state)) throw new InputError('ERR_INPUT_OPTION', 'resume must be the state of an UploadError')
  if (state.file_size !== size || state.digest !== sha256)
    throw new InputError(
      'ERR_INPUT_MEDIA',
      `the file changed since the upload ${state.upload_id} began: start anew, without resume`,
    )
  return state
}

/** What JSON gave back may be anything. */
export function isSound(state: unknown): state is UserPackageState {
  if (typeof state !== 'object' || state === null) return false
  const { upload_id, file_part_size, file_part_count, file_size, digest, confirmed } =
    state as Partial<UserPackageState>
  return (
    typeof upload_id === 'string' &&
    upload_id !== '' &&
    typeof digest === 'string' &&
    isCount(file_size) &&
    isCount(file_part_size) &&
    file_part_size <= MAXIMUM_PART_BYTES &&
    file_part_count === Math.ceil(file_size / file_part_size) &&
    Array.isArray(confirmed) &&
    confirmed.every((number) => isCount(number) && number <= file_part_count)
  )
}

const isCount = (number: unknown): number is number => Number.isSafeInteger(number) && (number as number) > 0

/** What a failed upload ends with: the state goes into `resume`. */
export function incomplete(cause: unknown, state: UserPackageState): UploadError<UserPackageState> {
  const { confirmed, file_part_count, upload_id } = state
  const {
    outcome = 'unknown',
    verified = false,
    requestId,
    response,
  } = cause instanceof WechatpayError ? cause : {}
  return new UploadError(
    'ERR_UPLOAD_INCOMPLETE',
    `the upload ${upload_id} stopped after ${confirmed.length} of ${file_part_count} parts. Go on with { resume: error.state }`,
    { state, outcome, verified, requestId, response, cause },
  )
}
