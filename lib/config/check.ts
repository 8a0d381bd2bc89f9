/** Checks that several readers of settings share. */
import { ConfigError, type ConfigCode } from '../errors.js'
import { withoutCode } from '../text/messages.js'

export function fail(code: ConfigCode, message: string): never {
  throw new ConfigError(code, message)
}

/** Says which setting a key error is about. */
export function named<T>(name: string, load: () => T): T {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const code =
      error.code === 'ERR_KEY_IS_PRIVATE' && name.startsWith('certs') ? 'ERR_CERTS_PRIVATE' : error.code
    throw new ConfigError(code, `${name}: ${withoutCode(error)}`, { cause: error.cause })
  }
}

/** What the caller wrote, without what others may have put on `Object.prototype`. */
export const own = <T extends object>(thing: T): T => Object.assign(Object.create(null) as T, thing)
