/** Checks that all signatures for a front end share: their fields, time, nonce and key. */
import { Hash, type Secret } from '../crypto/hash.js'
import type { KeyLike } from '../crypto/keys.js'
import { nonce } from '../crypto/nonce.js'
import { Rsa } from '../crypto/rsa.js'
import { ConfigError, InputError } from '../errors.js'
import { Formatter, textV2 } from '../formats/formatter.js'

const SECRET_BYTES = 32

/** The current Unix time in seconds, as front ends want it: a string. */
export const seconds = (): string => String(Formatter.timestamp())
export const once = (): string => nonce(32)

/** @throws InputError `ERR_INPUT_OPTION` naming the field that is missing or empty */
export function complete(fields: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value)))
      throw new InputError(
        'ERR_INPUT_OPTION',
        `${name} must be a string, found ${value === null ? 'null' : typeof value}`,
      )
    if (value === '') throw new InputError('ERR_INPUT_OPTION', `${name} is empty`)
  }
}

/** The base64 RSA signature over the lines. A line feed in one of them would make two. */
export function signLines(privateKey: KeyLike, ...lines: string[]): string {
  return Rsa.sign(linesOf(...lines), privateKey)
}

export function linesOf(...lines: string[]): string {
  if (lines.some((line) => line.includes('\n')))
    throw new InputError(
      'ERR_INPUT_OPTION',
      'a field holds a line feed, which would end its line of the signed text',
    )
  return Formatter.joinedByLineFeed(...lines)
}

/**
 * The APIv2 signature over all fields, in upper-case hex.
 * @throws ConfigError `ERR_CONFIG_SECRET`; InputError `ERR_INPUT_SIGN_TYPE`
 */
export function signFields(type: string, fields: Readonly<Record<string, unknown>>, secret: Secret): string {
  complete(fields)
  const size =
    typeof secret === 'string' || secret instanceof Uint8Array
      ? Buffer.byteLength(secret)
      : secret.symmetricKeySize
  if (size !== SECRET_BYTES)
    throw new ConfigError(
      'ERR_CONFIG_SECRET',
      `secret must be the APIv2 key, ${SECRET_BYTES} bytes, found ${size ?? 0}`,
    )
  const signature = Hash.sign(type, textV2(fields), secret)
  if (signature === undefined)
    throw new InputError(
      'ERR_INPUT_SIGN_TYPE',
      `signType must be MD5 or HMAC-SHA256, found ${JSON.stringify(type)}`,
    )
  return signature
}
