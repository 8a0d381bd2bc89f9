/** Keys of 32 bytes: the APIv3 key and the APIv2 key. */
import { createSecretKey, KeyObject } from 'node:crypto'
import { wiped } from '../crypto/pem.js'
import type { ConfigCode } from '../errors.js'
import { fail } from './check.js'

const KEY_BYTES = 32

/** The bytes of a 32-byte key, or what is wrong with them: never the bytes themselves. */
export function readSymmetric(
  key: string | Uint8Array | KeyObject,
  code: ConfigCode,
  name: string,
): KeyObject {
  const bytes =
    key instanceof KeyObject
      ? key.type === 'secret'
        ? key.export()
        : Buffer.alloc(0)
      : typeof key === 'string' || key instanceof Uint8Array
        ? Buffer.from(key as Uint8Array)
        : Buffer.alloc(0)
  return wiped(bytes, () =>
    bytes.length === KEY_BYTES
      ? createSecretKey(bytes)
      : fail(
          code,
          `${name} must be ${KEY_BYTES} bytes, found ${bytes.length}${suspect(bytes.toString('utf8'))}`,
        ),
  )
}

function suspect(text: string): string {
  if (/[\r\n]$/.test(text)) return ': it ends with a newline'
  if (text.startsWith('\uFEFF')) return ': it starts with a byte order mark'
  if (text.startsWith('file://')) return ': it is the URL of a file, give what the file holds'
  if (/^["'].*["']$/.test(text)) return ': it stands in quotes'
  return /^\s|\s$/.test(text) ? ': it starts or ends with a space' : ''
}
