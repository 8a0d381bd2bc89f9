/** AxiosHeaders that are checked already, so that axios does not parse them again. */
import type { AxiosHeaders } from 'axios'
import { loadAxios } from './axios.js'

let made: (new (headers: object) => AxiosHeaders) | undefined

/**
 * Headers that were checked before and are not looked at again, read without regard to case as axios's are.
 */
export const checkedHeaders = (headers: object): AxiosHeaders => new (made ??= makeClass())(headers)

function makeClass(): new (headers: object) => AxiosHeaders {
  const { AxiosHeaders } = loadAxios()
  const methods: ReadonlySet<string> = new Set(
    [AxiosHeaders.prototype, Object.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
  )
  return class CheckedHeaders extends AxiosHeaders {
    constructor(headers: object) {
      super()
      // A header named like a method would hide it: it is written in another case.
      for (const [name, value] of Object.entries(headers))
        (this as Record<string, unknown>)[methods.has(name) ? name.toUpperCase() : name] = value
    }
    override normalize(): this {
      return this
    }
    override setContentType(): this {
      return this
    }
  }
}
