/** What the parts of an upload and the members of its metadata are called. */
import type { DigestName } from '../files/file-source.js'

/** The names at one endpoint. */
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

/** The names that most endpoints use. */
export const UPLOAD: UploadFields = {
  meta: 'meta',
  file: 'file',
  filename: 'filename',
  digest: 'sha256',
  algorithm: 'sha256',
}
