/** `file://` URLs as people write them: relative, with a host, with `~`. */
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The path of a file URL.
 * @throws TypeError which says what to write instead
 * @example pathOfFileUrl('file:///run/secrets/apiclient_key.pem') // '/run/secrets/apiclient_key.pem'
 * @see https://www.rfc-editor.org/rfc/rfc8089
 */
export function pathOfFileUrl(url: string | URL): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    if (!String(url).startsWith('file://')) throw cause
    throw new TypeError(`a file URL is absolute: write ${absolute(String(url))}`, { cause })
  }
}

/** `file://./key.pem` names a host called `.`; what was meant is a file in the working directory. */
function absolute(url: string): string {
  const path = url.slice('file://'.length)
  const meant = path.startsWith('~') ? homedir() + path.slice(1) : resolve(path)
  return pathToFileURL(meant).href
}
