/** What is known of a thing, in the form that a schema gives it: its members alone, of its types. */
import { DEPTH, exampleOf, type Exemplar } from './example.js'
import type { Schema } from './schema.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * @param known sensitive fields in plain; where a required member is missing, its documented example is shown
 */
export function shownOf(schema: Schema, known: unknown, exemplar: Exemplar): unknown {
  const { type, items = {}, properties, required = [], format } = exemplar.resolve(schema)
  if (type === 'array')
    return Array.isArray(known) ? known.map((item) => shownOf(items, item, exemplar)) : known
  if (type !== 'object') {
    if (format === 'encrypted') return exemplar.encrypt(String(known))
    return exemplar.notation === 'text' ? String(known) : typed(type, known)
  }
  if (properties === undefined) return known
  return Object.fromEntries(
    Object.entries(properties)
      .map(([member, inner]): [string, unknown] => {
        const value = (known as Fields)[member]
        if (value !== undefined && value !== '') return [member, shownOf(inner, value, exemplar)]
        return [member, required.includes(member) ? missing(inner, exemplar, member) : undefined]
      })
      .filter(([, value]) => value !== undefined),
  )
}

/** A list of which nothing is known is empty. */
const missing = (schema: Schema, exemplar: Exemplar, name: string): unknown =>
  exemplar.resolve(schema).type === 'array' ? [] : exampleOf(schema, {}, exemplar, DEPTH, name)

/** Some operations take as a string what others answer as a number. */
function typed(type: Schema['type'], known: unknown): unknown {
  const isNumeric = type === 'integer' || type === 'number'
  if (isNumeric && typeof known === 'string' && known.trim() !== '' && Number.isFinite(Number(known)))
    return Number(known)
  return type === 'string' && typeof known === 'number' ? String(known) : known
}
