/** AxiosHeaders that are checked already, so that axios does not parse them again. */
import type { AxiosHeaders } from 'axios'
import { memberOf } from '../text/values.js'
import { loadAxios } from './axios.js'
import { lowerCase, type Headers } from './headers.js'

interface CheckedClass {
  new (headers: object): AxiosHeaders
  given(headers: object): object | undefined
}
let made: CheckedClass | undefined
const classOf = (): CheckedClass => (made ??= makeClass())

/**
 * Headers that were checked before and are not looked at again, read without regard to case as axios's are.
 * @param headers names in lower case
 */
export const checkedHeaders = (headers: object): AxiosHeaders => new (classOf())(headers)

/** Strings under names in lower case. Node gives a list where there are several of one name. */
export function plainHeaders(headers: object): Headers {
  const given = classOf().given(headers)
  return given === undefined || 'set-cookie' in given
    ? lowerCase((given ?? headers) as Headers)
    : (given as Headers)
}

function makeClass(): CheckedClass {
  const { AxiosHeaders } = loadAxios()
  const methods: ReadonlySet<string> = new Set(
    [AxiosHeaders.prototype, Object.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
  )
  return class CheckedHeaders extends AxiosHeaders {
    readonly #given: object

    constructor(headers: object) {
      super()
      this.#given = headers
      // A header named like a method would hide it: it is written in another case.
      for (const name of Object.keys(headers))
        (this as Record<string, unknown>)[methods.has(name) ? name.toUpperCase() : name] = memberOf(
          headers,
          name,
        )
    }
    static given(headers: object): object | undefined {
      return #given in headers ? headers.#given : undefined
    }
    override normalize(): this {
      return this
    }
    override setContentType(): this {
      return this
    }
  }
}
