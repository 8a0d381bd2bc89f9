/** AxiosHeaders that are checked already, so that axios does not parse them again. */
import { AxiosHeaders } from 'axios'

const METHODS: ReadonlySet<string> = new Set(
  [AxiosHeaders.prototype, Object.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
)

/**
 * Headers that were checked before and are not looked at again, read without regard to case as axios's are.
 */
export class CheckedHeaders extends AxiosHeaders {
  constructor(headers: object) {
    super()
    // A header named like a method would hide it: it is written in another case.
    for (const [name, value] of Object.entries(headers))
      (this as Record<string, unknown>)[METHODS.has(name) ? name.toUpperCase() : name] = value
  }
  override normalize(): this {
    return this
  }
  override setContentType(): this {
    return this
  }
}
