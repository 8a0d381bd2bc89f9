/** Changes the named members of a value in a copy. */
import { memberOf } from '../text/values.js'

/** What a member becomes. */
export type Change = (value: unknown, path: string) => unknown
/** Where a path of fields leads through something else. */
export type Misfit = (path: string, expected: string, found: unknown) => never

/**
 * `await changed({ a: [{ b: 'x' }] }, ['a[].b'], upper)` is `{ a: [{ b: 'X' }] }`; what is not named is the
 * caller's own. Members that are missing, null or empty stay as they are. What is no list, or no object,
 * where a path says so goes to `misfit`, else it stays too.
 */
export async function changed(
  value: unknown,
  paths: readonly string[],
  change: Change,
  misfit?: Misfit,
): Promise<unknown> {
  let result = value
  for (const path of paths) result = await at(result, path.split(/\.|(?=\[\])/), '', { change, misfit })
  return result
}

interface Visitor {
  readonly change: Change
  readonly misfit: Misfit | undefined
}

async function at(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: string,
  visitor: Visitor,
): Promise<unknown> {
  const { change, misfit } = visitor
  if (value === undefined || value === null || value === '') return value
  if (step === undefined) return change(value, path)
  if (step === '[]') {
    if (!Array.isArray(value)) return misfit ? misfit(path, 'a list', value) : value
    return Promise.all(value.map((one, index) => at(one, rest, `${path}[${index}]`, visitor)))
  }
  if (typeof value !== 'object' || Array.isArray(value))
    return misfit ? misfit(path, 'an object', value) : value
  if (!Object.hasOwn(value, step)) return value
  const member = memberOf(value, step)
  const other = await at(member, rest, path === '' ? step : `${path}.${step}`, visitor)
  return other === member ? value : { ...value, [step]: other }
}
