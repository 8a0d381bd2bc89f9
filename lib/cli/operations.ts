/** What the overlays know of an endpoint: which values go where, and as what. */
import { createRouter } from '../schemas/router.js'
import { loadSchemas, type Operation, type Schema, type Schemas } from '../schemas/operations.js'
import { UsageError } from './failure.js'
import { placed, readPair, type Fields, type Pair } from './values.js'
import { t } from './language.js'

export { loadSchemas, type Schemas }

const PARTS = ['query', 'json', 'xml'] as const
type PartName = (typeof PARTS)[number]

export interface Known {
  /** `GET v3/certificates` */
  readonly key: string
  readonly operation: Operation
}

/** The operation of this verb at a template, or at a path with values in it. */
export function findOperation(
  method: string,
  template: string,
  { operations, resolve }: Schemas,
): Known | undefined {
  const key = `${method} ${template}`
  const operation = operations[key]
  if (operation) return { key, operation: opened(operation, resolve) }
  const pathname = `/${template.replace(/^v2\//, '')}`.split('?', 1)[0]!
  const match = createRouter(Object.keys(operations))(method, pathname)
  return match && { key: match.key, operation: opened(operations[match.key]!, resolve) }
}

/** A part may be written once and referred to. */
const opened = (operation: Operation, resolve: Schemas['resolve']): Operation => ({
  ...operation,
  ...Object.fromEntries(
    PARTS.filter((part) => operation[part]).map((part) => [part, resolve(operation[part]!)]),
  ),
})

/** The verbs that a template has. */
export const verbsOf = (template: string, schemas: Schemas): string[] =>
  ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) => findOperation(method, template, schemas))

export interface Target {
  readonly method: string
  readonly template: string
  readonly known: Known | undefined
}

/** Options of a call: variables by name, `query`, `json` or `xml`. @throws UsageError */
export function callOptions(
  words: readonly string[],
  body: Fields | undefined,
  target: Target,
  { resolve }: Schemas,
): Fields {
  const bodyName: PartName = target.template.startsWith('v2/') ? 'xml' : 'json'
  const start: Fields = body === undefined ? {} : { [bodyName]: body }
  return words.map(readPair).reduce((options, pair) => {
    const { part, path } = placeOf(pair, target, bodyName)
    checkInner(partOf(target, part, path), path, part, target, resolve)
    return placed(
      options,
      part === undefined ? path : [part, ...path],
      typed(pair, partOf(target, part, path), path, resolve),
    )
  }, start)
}

function placeOf(
  { path }: Pair,
  { method, template, known }: Target,
  bodyName: PartName,
): { part: PartName | undefined; path: readonly string[] } {
  const [name = '', ...rest] = path
  if (new RegExp(`\\{\\+?${name.replace(/\W/g, '')}\\}`).test(template)) return { part: undefined, path }
  if (PARTS.includes(name as PartName) && rest.length > 0) return { part: name as PartName, path: rest }
  const found = PARTS.find((part) => known?.operation[part]?.properties?.[name] ?? false)
  const part = found ?? (method === 'GET' || method === 'DELETE' ? 'query' : bodyName)
  if (known && !found && !template.startsWith('v2/')) checkName(name, known, part)
  return { part, path }
}

/** Overlays are complete: a name that no part has is a slip. */
function checkName(name: string, { key, operation }: Known, part: PartName): void {
  const names = PARTS.flatMap((one) => Object.keys(operation[one]?.properties ?? {}))
  const variables = Object.keys(operation.variables)
  if (names.length === 0 && operation[part] === undefined && variables.length === 0) return
  throw new UsageError(
    t(
      `${key} has no ${name}${names.length + variables.length > 0 ? `: ${[...variables, ...names].join(', ')}` : ''}. To send it all the same: ${part}.${name}=…`,
      `${key} 没有 ${name}${names.length + variables.length > 0 ? `：${[...variables, ...names].join('、')}` : ''}。一定要发送的话：${part}.${name}=…`,
    ),
  )
}

function partOf({ known }: Target, part: PartName | undefined, path: readonly string[]): Schema | undefined {
  return part === undefined ? known?.operation.variables[path[0]!] : known?.operation[part]
}

/** The members of a member are as complete. */
function checkInner(
  from: Schema | undefined,
  path: readonly string[],
  part: PartName | undefined,
  { known, template }: Target,
  resolve: Schemas['resolve'],
): void {
  if (part === undefined || from === undefined || template.startsWith('v2/')) return
  path.slice(0, -1).reduce<Schema | undefined>((schema, name, at) => {
    const next = inner(schema, name, resolve)
    const names = Object.keys((next && resolve(next).properties) ?? {})
    const wanted = path[at + 1]!
    if (names.length > 0 && !names.includes(wanted))
      throw new UsageError(
        t(
          `${known!.key} has no ${path.slice(0, at + 2).join('.')}: ${names.join(', ')}`,
          `${known!.key} 没有 ${path.slice(0, at + 2).join('.')}：${names.join('、')}`,
        ),
      )
    return next
  }, from)
}

/** A string becomes a number or a truth value where the operation wants one. */
function typed(
  { value, typed: isTyped }: Pair,
  from: Schema | undefined,
  path: readonly string[],
  resolve: Schemas['resolve'],
): unknown {
  if (isTyped || from === undefined || typeof value !== 'string') return value
  const at =
    from.type === 'object'
      ? path.reduce<Schema | undefined>((schema, name) => inner(schema, name, resolve), from)
      : from
  const kinds = new Set([(at && resolve(at))?.type].flat())
  if (kinds.has('string')) return value
  if (kinds.has('boolean') && /^(?:true|false)$/.test(value)) return value === 'true'
  return (kinds.has('integer') || kinds.has('number')) &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
    ? Number(value)
    : value
}

function inner(schema: Schema | undefined, name: string, resolve: Schemas['resolve']): Schema | undefined {
  const actual = schema && resolve(schema)
  return actual?.type === 'array' ? actual.items : actual?.properties?.[name]
}
