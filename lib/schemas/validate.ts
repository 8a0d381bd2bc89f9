/** Does a value fit its schema? The first fault found, with the way to it. */
import type { Resolve, Schema } from './schema.js'

export interface Fault {
  /** `/amount/total`, as the platform writes it. */
  readonly field: string
  readonly issue: string
  readonly value?: unknown
}

export interface Rules {
  readonly resolve: Resolve
  /** How scalars are written: in JSON as themselves, in a path, a query or XML as text. */
  readonly notation: 'json' | 'text'
  /** Can the platform open this sensitive field? Not asked where there is none. */
  readonly canDecrypt?: (ciphertext: string) => boolean
}

const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/

export function validate(schema: Schema, value: unknown, rules: Rules, field = ''): Fault | undefined {
  const actual = rules.resolve(schema)
  const { type } = actual
  if (type === 'object') return object(actual, value, rules, field)
  if (type === 'array') return array(actual, value, rules, field)
  return type === undefined ? undefined : scalar(actual, value, rules, field)
}

function object(schema: Schema, value: unknown, rules: Rules, field: string): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { field, issue: '必须是对象', value }
  const members = value as Readonly<Record<string, unknown>>
  for (const name of schema.required ?? []) {
    if (isMissing(members[name])) return { field: `${field}/${name}`, issue: '是必填项' }
  }
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (isMissing(members[name])) continue
    const fault = validate(member, members[name], rules, `${field}/${name}`)
    if (fault) return fault
  }
  return undefined
}

/** WeChat Pay takes an empty string for a missing one. */
const isMissing = (value: unknown): boolean => value === undefined || value === null || value === ''

function array(
  { items = {}, maxItems, minItems }: Schema,
  value: unknown,
  rules: Rules,
  field: string,
): Fault | undefined {
  const list: readonly unknown[] | undefined = Array.isArray(value)
    ? value
    : rules.notation === 'text'
      ? [value]
      : undefined
  if (list === undefined) return { field, issue: '必须是数组', value }
  if (maxItems !== undefined && list.length > maxItems)
    return { field, issue: `元素个数超过最大值${maxItems}` }
  if (minItems !== undefined && list.length < minItems)
    return { field, issue: `元素个数小于最小值${minItems}` }
  for (const [at, item] of list.entries()) {
    const fault = validate(items, item, rules, `${field}/${at}`)
    if (fault) return fault
  }
  return undefined
}

function scalar(
  schema: Schema,
  given: unknown,
  { notation, canDecrypt }: Rules,
  field: string,
): Fault | undefined {
  const kinds = [schema.type].flat()
  const value = notation === 'text' ? read(kinds, given) : given
  const issue =
    issueOfType(kinds, value) ??
    issueOfEnum(schema, value) ??
    (typeof value === 'string' ? issueOfText(schema, value) : undefined) ??
    issueOfNumber(schema, Number(value))
  if (issue === undefined && schema.format === 'encrypted' && canDecrypt?.(String(value)) === false)
    return { field, issue: '解密失败，请使用 Wechatpay-Serial 对应的公钥加密' }
  return issue === undefined ? undefined : { field, issue, value: given }
}

/** A number or a boolean that came as text. */
function read(kinds: readonly unknown[], given: unknown): unknown {
  if (typeof given !== 'string' || kinds.includes('string')) return given
  if (kinds.includes('boolean')) return given === 'true' ? true : given === 'false' ? false : given
  return /^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : given
}

function issueOfType(kinds: readonly unknown[], value: unknown): string | undefined {
  const fits = kinds.some(
    (kind) => kind === typeof value || (kind === 'integer' && Number.isSafeInteger(value)),
  )
  return fits ? undefined : `类型应为 ${kinds.join(' 或 ')}`
}

function issueOfEnum({ enum: values }: Schema, value: unknown): string | undefined {
  return values === undefined || values.includes(value as string)
    ? undefined
    : `不在枚举值 ${values.join('、')} 之中`
}

function issueOfText(
  { maxLength, minLength, pattern, format, type }: Schema,
  value: string,
): string | undefined {
  const length = charactersOf(value, maxLength, minLength)
  if (maxLength !== undefined && length > maxLength) return `长度 ${length} 超过最大值 ${maxLength}`
  if (minLength !== undefined && length < minLength) return `长度 ${length} 小于最小值 ${minLength}`
  if (pattern !== undefined && !patternOf(pattern).test(value)) return `不符合格式 ${pattern}`
  if (format === 'rfc3339' && !RFC3339.test(value)) return '不符合 RFC 3339 格式'
  if (Array.isArray(type) && !/^-?\d+(?:\.\d+)?$/.test(value) && !type.includes('boolean'))
    return '必须是数字'
  return undefined
}

/** A character outside the basic plane counts once; they are counted where that decides. */
const charactersOf = (value: string, most = Infinity, least = 0): number =>
  value.length <= most && value.length >= 2 * least ? value.length : Array.from(value).length

/** Those of the overlays: they are few. */
const PATTERNS = new Map<string, RegExp>()

function patternOf(pattern: string): RegExp {
  const known = PATTERNS.get(pattern) ?? new RegExp(`^(?:${pattern})$`)
  PATTERNS.set(pattern, known)
  return known
}

/** Of a string as well: `limit=1000` in a query. */
function issueOfNumber({ maximum, minimum }: Schema, value: number): string | undefined {
  if (maximum !== undefined && value > maximum) return `超过最大值 ${maximum}`
  if (minimum !== undefined && value < minimum) return `小于最小值 ${minimum}`
  return undefined
}
