/** Where a file is, and what to say when it cannot be read. Opens none. */
import { fileURLToPath } from 'node:url'
import { InputError } from './errors.js'

/** A plain path from a plain path, a `file://` text or a URL. @throws InputError `ERR_INPUT_MEDIA` */
export const toPath = (path: string | URL): string =>
  path instanceof URL || path.startsWith('file://') ? reading(String(path), () => fileURLToPath(path)) : path

/** Says which file could not be read, and why. @throws InputError `ERR_INPUT_MEDIA` */
export function reading<T>(path: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new InputError(
      'ERR_INPUT_MEDIA',
      `${path} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`,
      { cause },
    )
  }
}
