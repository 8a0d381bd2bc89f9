/** An answer made of its documented examples, in which what was asked is repeated. Knows no operation. */
import type { Resolve, Schema } from './schema.js'
import { validate } from './validate.js'

type Fields = Readonly<Record<string, unknown>>

export interface Exemplar {
  readonly resolve: Resolve
  /** How a sensitive field is sealed for its reader. */
  readonly encrypt: (text: string) => string
  /** In APIv2 every number is a text. */
  readonly notation: 'json' | 'text'
}

/** So deep optional members are shown; below only what must be there. */
export const DEPTH = 9

/** @param asked what the request said, by name: where the answer has a member of that name which it fits, it is repeated */
export function exampleOf(schema: Schema, asked: Fields, exemplar: Exemplar, depth = 0): unknown {
  const actual = exemplar.resolve(schema)
  const { type, items = {}, properties = {}, required = [] } = actual
  if (type === 'array') return list(exampleOf(items, {}, exemplar, depth + 1), exemplar)
  if (type !== 'object') return scalar(actual, exemplar)
  const names = Object.keys(properties).filter((name) => depth < DEPTH || required.includes(name))
  return Object.fromEntries(
    names.map((name) => [name, member(properties[name]!, asked[name], exemplar, depth)]),
  )
}

/** In XML a list is its element, repeated. */
const list = (item: unknown, { notation }: Exemplar): unknown => (notation === 'text' ? item : [item])

function member(schema: Schema, asked: unknown, exemplar: Exemplar, depth: number): unknown {
  const inner = typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? (asked as Fields) : {}
  const { type, format } = exemplar.resolve(schema)
  const repeats = asked !== undefined && asked !== '' && format !== 'encrypted' && type !== 'object'
  if (!repeats) return exampleOf(schema, inner, exemplar, depth + 1)
  const value = exemplar.notation === 'text' ? asked : asText(type, asked)
  return validate(schema, value, exemplar) === undefined
    ? value
    : exampleOf(schema, inner, exemplar, depth + 1)
}

/** A path or a query says numbers in text. */
function asText(type: Schema['type'], asked: unknown): unknown {
  if (typeof asked !== 'string' || asked === '') return asked
  if (type === 'boolean') return asked === 'true'
  return (type === 'integer' || type === 'number') && Number.isFinite(Number(asked)) ? Number(asked) : asked
}

function scalar(schema: Schema, exemplar: Exemplar): unknown {
  const { type, format, enum: values, example } = schema
  const is = (kind: string): boolean => type === kind || (Array.isArray(type) && type.includes(kind))
  const value =
    values?.[0] ??
    example ??
    (is('string') ? text(schema, exemplar) : is('boolean') ? true : Math.max(1, schema.minimum ?? 1))
  if (format === 'encrypted') return exemplar.encrypt(String(value))
  return exemplar.notation === 'text' ? String(value) : value
}

/** Where no example is documented: a word, a time, a number, JSON, whichever fits. */
const WORDS = [
  '示例',
  '2018-06-08T10:34:56+08:00',
  '1',
  '100000',
  '20091225',
  '{}',
  '12345678',
  '一个足够长的示例文字，以满足最短长度的要求',
]

function text(schema: Schema, { resolve, notation }: Exemplar): string {
  const plain = schema.format === 'encrypted' ? { type: 'string' } : schema
  return (
    WORDS.find((word) => validate(plain, word, { resolve, notation }) === undefined) ??
    '示例'.padEnd(schema.minLength ?? 0, '0').slice(0, schema.maxLength)
  )
}
