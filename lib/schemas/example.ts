/** An answer made of its documented examples, in which what was asked is repeated. */
import type { Resolve, Schema } from './schema.js'
import { validate } from './validate.js'

type Fields = Readonly<Record<string, unknown>>

export interface Exemplar {
  readonly resolve: Resolve
  /** How a sensitive field is encrypted for its reader. */
  readonly encrypt: (text: string) => string
  /** In APIv2 every number is a string. */
  readonly notation: 'json' | 'text'
  /** Identifiers that the answer is about: repeated wherever it has a member of that name. */
  readonly identifiers?: Fields
}

/** To this depth optional members are shown; below it the required ones alone. */
export const DEPTH = 9

/**
 * @param asked what the request said, by name: where the answer has a member of that
 * name which it fits, it is repeated
 */
export function exampleOf(schema: Schema, asked: Fields, exemplar: Exemplar, depth = 0, name = ''): unknown {
  const actual = exemplar.resolve(schema)
  const { type, items = {}, properties = {}, required = [] } = actual
  if (type === 'array') return list(exampleOf(items, {}, exemplar, depth + 1, name), exemplar)
  if (type !== 'object') return scalar(actual, exemplar, name)
  const isShown = (member: string): boolean =>
    required.includes(member) ||
    (depth < DEPTH &&
      (asked[member] !== undefined ||
        exemplar.identifiers?.[member] !== undefined ||
        isDocumented(properties[member]!, exemplar)))
  return Object.fromEntries(
    Object.keys(properties)
      .filter(isShown)
      .map((member) => [member, memberOf(properties[member]!, asked[member], exemplar, depth, member)]),
  )
}

/** APIv2 leaves out what is empty: an optional member without an example is not made up. */
function isDocumented(schema: Schema, { resolve, notation }: Exemplar): boolean {
  const { type, example, enum: values } = resolve(schema)
  return (
    notation === 'json' ||
    type === 'object' ||
    type === 'array' ||
    example !== undefined ||
    values !== undefined
  )
}

/** In XML a list is its element, repeated. */
const list = (item: unknown, { notation }: Exemplar): unknown => (notation === 'text' ? item : [item])

function memberOf(schema: Schema, given: unknown, exemplar: Exemplar, depth: number, name: string): unknown {
  const asked = given ?? exemplar.identifiers?.[name]
  const inner = typeof asked === 'object' && asked !== null && !Array.isArray(asked) ? (asked as Fields) : {}
  const { type, format } = exemplar.resolve(schema)
  const repeats = asked !== undefined && asked !== '' && format !== 'encrypted' && type !== 'object'
  if (!repeats) return exampleOf(schema, inner, exemplar, depth + 1, name)
  const value = exemplar.notation === 'text' ? asked : typed(type, asked)
  return validate(schema, value, exemplar) === undefined
    ? value
    : exampleOf(schema, inner, exemplar, depth + 1, name)
}

/** A path or a query has numbers as strings. */
function typed(type: Schema['type'], asked: unknown): unknown {
  if (typeof asked !== 'string' || asked === '') return asked
  if (type === 'boolean') return asked === 'true'
  return (type === 'integer' || type === 'number') && Number.isFinite(Number(asked)) ? Number(asked) : asked
}

function scalar(schema: Schema, exemplar: Exemplar, name: string): unknown {
  const { type, format, enum: values, example } = schema
  const is = (kind: string): boolean => type === kind || (Array.isArray(type) && type.includes(kind))
  const value =
    values?.[0] ??
    example ??
    (is('string') ? wordFor(name, schema, exemplar) : is('boolean') ? true : Math.max(1, schema.minimum ?? 1))
  if (format === 'encrypted') return exemplar.encrypt(String(value))
  return exemplar.notation === 'text' ? String(value) : value
}

/** Where no example is documented, one by the member's name. */
const BY_NAME: readonly (readonly [name: RegExp, word: string])[] = [
  [/_time$/, '2018-06-08T10:34:56+08:00'],
  [/date$/, '20091225'],
  [/app_?id$/, 'wx8888888888888888'],
  [/(?:mch_?id|merchant_id)$/, '1900000109'],
  [/openid$/, 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
  [/url$/, 'https://qpic.cn/example'],
  [/(?:amount|fee|amt|count|num)$/, '100'],
  [/path$/, 'pages/index/index'],
  [/currency$/, 'CNY'],
  [/name$/, '微信支付'],
  [/(?:reason|message|description|desc|remark|wording|comment|introduction)$/, '说明'],
  [/(?:_id|_no|code|number|_sn)$/, '1234567890'],
]
/** And where the name says nothing, what its limits allow. */
const WORDS = [
  '内容',
  '2018-06-08T10:34:56+08:00',
  '1',
  '100000',
  '20091225',
  '{}',
  '12345678',
  '一段足够长的文字内容，以满足最短长度的要求',
]

function wordFor(name: string, schema: Schema, { resolve, notation }: Exemplar): string {
  const plain = schema.format === 'encrypted' ? { type: 'string' } : schema
  const named = BY_NAME.filter(([pattern]) => pattern.test(name)).map(([, word]) => word)
  return (
    [...named, ...WORDS].find((word) => validate(plain, word, { resolve, notation }) === undefined) ??
    '内容'.padEnd(schema.minLength ?? 0, '0').slice(0, schema.maxLength)
  )
}
