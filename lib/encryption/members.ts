/** Changes the named members of a value in a copy. Knows no key. */

/** Makes another text of one. */
export type Change = (text: string, path: string) => string | Promise<string>

/**
 * `await changed({ a: [{ b: 'x' }] }, ['a[].b'], upper)` is `{ a: [{ b: 'X' }] }`; what is not named is the caller's own.
 * Members that are missing, empty or no text stay as they are.
 */
export async function changed(value: unknown, paths: readonly string[], change: Change): Promise<unknown> {
  let result = value
  for (const path of paths) result = await at(result, path.split(/\.|(?=\[\])/), path, change)
  return result
}

async function at(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: string,
  change: Change,
): Promise<unknown> {
  if (step === undefined) return typeof value === 'string' && value !== '' ? change(value, path) : value
  if (step === '[]')
    return Array.isArray(value) ? Promise.all(value.map((one) => at(one, rest, path, change))) : value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value
  const { [step]: member } = value as Record<string, unknown>
  const other = await at(member, rest, path, change)
  return other === member ? value : { ...value, [step]: other }
}
