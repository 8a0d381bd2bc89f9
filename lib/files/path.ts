/** Where a file is, and the error for one that cannot be read. */
import { InputError } from '../errors.js'
import { memberOf } from '../text/values.js'
import { pathOfFileUrl } from '../text/file-url.js'

/** A plain path from a plain path, a `file://` string or a URL. @throws InputError `ERR_INPUT_MEDIA` */
export const toPath = (path: string | URL): string =>
  path instanceof URL || path.startsWith('file://') ? reading(String(path), () => pathOfFileUrl(path)) : path

/** Runs `read`; its error names the file. @throws InputError `ERR_INPUT_MEDIA` */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

export const unreadable = (path: string, cause: unknown): InputError =>
  looksLikeContent(path)
    ? new InputError(
        'ERR_INPUT_MEDIA',
        `a string of ${path.length} characters is not the path of a file. Is it the file's content? Give bytes: Buffer.from(text, 'base64')`,
      )
    : new InputError('ERR_INPUT_MEDIA', `${path} cannot be read: ${reasonOf(cause)}`, { cause })

const LONGEST_SHOWN = 255

/** Data that stands where a path belongs may be a photograph of an identity card: it is not repeated. */
const looksLikeContent = (path: string): boolean =>
  path.length > LONGEST_SHOWN ||
  path.startsWith('data:') ||
  /^[\w+/=-]{64,}$/.test(path) ||
  /[\r\n\0]/.test(path)

/** `ENOSPC (no space left on device)`: the code of a system error with node's words for it. */
export function reasonOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause)
  const [code, message] = [memberOf(cause, 'code'), String(memberOf(cause, 'message'))]
  const [, words] = /^E\w+: ([^,]+), /.exec(message) ?? []
  return typeof code !== 'string' ? message : words === undefined ? code : `${code} (${words})`
}
