/** A schema of the overlays in the words of OpenAPI 3.1, which are those of JSON Schema. */
import type { Described } from './words.js'

export type Json = Readonly<Record<string, unknown>>

/** In JSON a number is a number; a path, a query and XML have text. */
export type Notation = 'json' | 'text'

/** `NativeOrder~1` is no name of a component. */
export const componentName = (name: string): string => name.replace('~', '_')
export const referenceTo = (name: string): string => `#/components/schemas/${componentName(name)}`

const LIMITS = ['maxLength', 'minLength', 'maximum', 'minimum', 'maxItems', 'minItems'] as const

export function schemaOf(schema: Described, notation: Notation): Json {
  const { $ref, description, pattern, format, properties, required, items, example } = schema
  const kind = typeOf(schema, notation)
  return {
    ...($ref !== undefined && { $ref: referenceTo($ref) }),
    ...kind,
    ...(description && { description }),
    ...Object.fromEntries(
      LIMITS.filter((name) => schema[name] !== undefined).map((name) => [name, schema[name]]),
    ),
    ...(pattern !== undefined && { pattern: `^(?:${pattern})$` }),
    ...(format && FORMATS[format]),
    ...(properties && { properties: membersOf(properties, notation) }),
    ...(required && { required }),
    ...(items && { items: schemaOf(items, notation) }),
    ...(example !== undefined && { examples: [kind['type'] === 'integer' ? Number(example) : example] }),
  }
}

export const membersOf = (properties: Readonly<Record<string, Described>>, notation: Notation): Json =>
  Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, schemaOf(member, notation)]))

/** A sensitive field is Base64 of what RSA-OAEP encrypted. */
const FORMATS = {
  encrypted: { contentEncoding: 'base64', 'x-encrypted': 'RSA-OAEP' },
  rfc3339: { format: 'date-time' },
  json: { contentMediaType: 'application/json' },
}

/**
 * Where callers may give a number or its text and text is sent, an amount is an
 * integer, and anything else a string.
 */
function typeOf({ type, enum: values }: Described, notation: Notation): Json {
  if (typeof type !== 'object' || notation === 'json')
    return { ...(type !== undefined && { type }), ...(values && { enum: values }) }
  if (type.includes('integer')) return { type: 'integer' }
  return { type: 'string', ...(values && { enum: [...new Set(values.map(String))] }) }
}
