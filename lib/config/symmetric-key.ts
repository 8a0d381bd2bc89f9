/** Keys of 32 bytes: the APIv3 key and the APIv2 key. */
import { createSecretKey, KeyObject } from 'node:crypto'
import { wiped } from '../crypto/pem.js'
import type { ConfigCode } from '../errors.js'
import { shown } from '../text/messages.js'
import { fail } from './check.js'

const KEY_BYTES = 32

/** The bytes of a 32-byte key, or what is wrong with them: never the bytes themselves. */
export function readSymmetric(
  key: string | Uint8Array | KeyObject,
  code: ConfigCode,
  name: string,
): KeyObject {
  if (key === undefined || key === null || key === '')
    fail(code, `${name} is missing: it must be ${KEY_BYTES} bytes, found ${shown(key)}`)
  if (!(key instanceof Uint8Array) && typeof key !== 'string' && !isSecret(key))
    fail(code, `${name} must be ${KEY_BYTES} bytes, found ${kindOf(key)}`)
  const bytes = key instanceof KeyObject ? key.export() : Buffer.from(key as Uint8Array)
  return wiped(bytes, () =>
    bytes.length === KEY_BYTES
      ? createSecretKey(bytes)
      : fail(
          code,
          `${name} must be ${KEY_BYTES} bytes, found ${bytes.length}${suspect(bytes.toString('utf8'))}`,
        ),
  )
}

const isSecret = (key: unknown): boolean => key instanceof KeyObject && key.type === 'secret'

const kindOf = (key: unknown): string =>
  key instanceof KeyObject ? `a ${key.type} key` : `a value of type ${typeof key}`

function suspect(text: string): string {
  if (/[\r\n]$/.test(text)) return ': it ends with a newline'
  if (text.startsWith('\uFEFF')) return ': it starts with a byte order mark'
  if (text.startsWith('file://')) return ': it is the URL of a file, give what the file holds'
  if (/^["'].*["']$/.test(text)) return ': it stands in quotes'
  return /^\s|\s$/.test(text) ? ': it starts or ends with a space' : ''
}
