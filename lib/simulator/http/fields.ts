/** Reads members of a body or a query, and the pages of a list. What must be there, the schema has seen. */
import type { Fields } from './messages.js'
import { paramError } from './refusal.js'

/** A JSON object, or an empty one where there is no body. @throws Refusal */
export function parse(text: string): Fields {
  if (text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch {
    /* refused below like any other value that is no object */
  }
  throw paramError('/body', '必须是 JSON 对象')
}

/**
 * The same members, whose strings are no parts of another: a part that is kept keeps the whole string in
 * memory, of XML the whole request.
 */
export const withOwnStrings = <T>(members: T): T => JSON.parse(JSON.stringify(members)) as T

/** A string member; empty where there is none. */
export const text = (from: Fields, name: string): string => String(from[name] ?? '')

export const number = (from: Fields, name: string): number => Number(from[name] ?? 0)

export const object = (from: Fields, name: string): Fields => (from[name] ?? {}) as Fields

export const list = (from: Fields, name: string): readonly Fields[] => (from[name] ?? []) as readonly Fields[]

/** An amount in fen. @throws Refusal when it is none or not positive */
export function fen(from: Fields, name: string, field = `/${name}`): number {
  const value = Number(from[name])
  if (!Number.isSafeInteger(value) || value < 1) throw paramError(field, '必须是正整数', 'body', from[name])
  return value
}

/** The members that are there. */
export const pick = (from: object, ...names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => [name, (from as Fields)[name]]).filter(([, value]) => value !== undefined),
  )

/** A page of a list. */
export function page<T>(
  rows: readonly T[],
  query: Fields,
): { data: T[]; total_count: number; offset: number; limit: number } {
  const [offset, limit] = [Number(query['offset'] ?? 0), Number(query['limit'] ?? 20)]
  if (!Number.isSafeInteger(offset) || offset < 0) throw paramError('/offset', '必须是非负整数', 'query')
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 200)
    throw paramError('/limit', '必须在 1 到 200 之间', 'query')
  return { data: rows.slice(offset, offset + limit), total_count: rows.length, offset, limit }
}
