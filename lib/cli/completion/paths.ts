/** Verbs, paths and names of the documented operations, a step at a time as files are completed. */
import { loadSchemas, type Operation, type Schema, type Schemas } from '../../schemas/operations.js'

const VERBS = ['get', 'post', 'put', 'patch', 'delete']

export async function requestWords(words: readonly string[], current: string): Promise<string[]> {
  const schemas = await loadSchemas()
  const [first = '', ...rest] = words
  if (words.length === 0) return [...VERBS, ...steps(Object.keys(schemas.operations), current)]
  if (!VERBS.includes(first.toLowerCase())) return names(keysAt(first, schemas), current, schemas)
  const keys = Object.keys(schemas.operations).filter((key) => key.startsWith(`${first.toUpperCase()} `))
  return rest.length === 0
    ? steps(keys, current)
    : names(
        keysAt(rest[0]!, schemas).filter((key) => keys.includes(key)),
        current,
        schemas,
      )
}

/** Beginnings of paths and event types. */
export async function openapiWords(current: string): Promise<string[]> {
  const { operations, events } = await loadSchemas()
  const types = Object.keys(events.v3).map((type) => type.replace(/(?<=\.).*/, ''))
  return [...steps(Object.keys(operations), current), ...types]
}

/** The next segment of every path that begins as `current` does, in its notation. */
function steps(keys: readonly string[], current: string): string[] {
  const chain = current.includes('.') && !current.includes('/')
  const separator = chain ? '.' : '/'
  const parent = current.slice(0, current.lastIndexOf(separator) + 1)
  const written = keys
    .map((key) => (chain ? chainOf(key) : key.slice(key.indexOf(' ') + 1)))
    .filter((path) => path.startsWith(parent))
  return written.map((path) => {
    const end = path.indexOf(separator, parent.length)
    return end < 0 ? path : path.slice(0, end + 1)
  })
}

/** `v3.merchantService.images._media_id_.get` */
export function chainOf(key: string): string {
  const [verb = '', template = ''] = key.split(' ')
  const name = (segment: string): string =>
    (segment === '' ? '{empty}' : segment)
      .replace(/^\{(\w+)\}$/, '_$1_')
      .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return [...template.split('/').map(name), verb.toLowerCase()].join('.')
}

const keysAt = (path: string, { operations }: Schemas): string[] =>
  Object.keys(operations).filter(
    (key) => key.slice(key.indexOf(' ') + 1) === path.replace(/^\//, '') || chainOf(key) === path,
  )

/** `amount.`, `amount.total=`, `trade_type=NATIVE`. */
function names(keys: readonly string[], current: string, { operations, resolve }: Schemas): string[] {
  const roots = keys.flatMap((key) => partsOf(operations[key]!)).map(resolve)
  const [path = '', value] = current.split(/=(.*)/s)
  const parents = path.split('.')
  const last = parents.pop()!
  const at = roots.flatMap((root) =>
    parents.reduce<Schema[]>(
      (schemas, name) => schemas.flatMap((schema) => inner(schema, name, resolve)),
      [root],
    ),
  )
  const members = at.flatMap((schema) => Object.entries(resolve(schema).properties ?? {}))
  const prefix = parents.map((name) => `${name}.`).join('')
  if (value !== undefined)
    return members
      .filter(([name]) => name === last)
      .flatMap(([, schema]) => (resolve(schema).enum ?? []).map((one) => `${prefix}${last}=${one}`))
  return members.map(([name, schema]) => `${prefix}${name}${resolve(schema).type === 'object' ? '.' : '='}`)
}

const partsOf = ({ variables, query, json, xml }: Operation): Schema[] => [
  { properties: variables },
  ...[query, json, xml].filter((part) => part !== undefined),
]

function inner(schema: Schema, name: string, resolve: Schemas['resolve']): Schema[] {
  const found = resolve(schema).properties?.[name]
  return found ? [found] : []
}
