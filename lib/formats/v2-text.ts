/** The text that APIv2 signs. Knows no key. */
import { Formatter } from './formatter.js'

/** `a=1&b=2` of the fields in the order of their names, without `sign` and without empty ones. */
export const textV2 = (fields: Readonly<Record<string, unknown>>): string =>
  Formatter.queryStringLike(Formatter.ksort(fields))
