/** AxiosHeaders that are checked already, so that axios does not parse them again. */
import { AxiosHeaders } from 'axios'
import { lowerCase, type Headers } from './headers.js'
import { memberOf } from '../text/values.js'

const METHODS: ReadonlySet<string> = new Set(
  [AxiosHeaders.prototype, Object.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
)

/**
 * Headers that were checked before and are not looked at again, read without regard to case as axios's are.
 */
export class CheckedHeaders extends AxiosHeaders {
  readonly #given: object

  /** @param headers names in lower case */
  constructor(headers: object) {
    super()
    this.#given = headers
    // A header named like a method would hide it: it is written in another case.
    for (const name of Object.keys(headers))
      (this as Record<string, unknown>)[METHODS.has(name) ? name.toUpperCase() : name] = memberOf(
        headers,
        name,
      )
  }

  /** Strings under names in lower case. Node gives a list where there are several of one name. */
  static plain(headers: object): Headers {
    const given = headers instanceof CheckedHeaders ? headers.#given : headers
    return given === headers || 'set-cookie' in given ? lowerCase(given as Headers) : (given as Headers)
  }
  override normalize(): this {
    return this
  }
  override setContentType(): this {
    return this
  }
}
