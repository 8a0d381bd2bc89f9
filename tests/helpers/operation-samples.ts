/** A call of every operation, made of the overlay's own examples. */
import ts from 'typescript-5.9'
import { MediaUtil, type Wechatpay } from '../../lib/index.js'
import { exampleOf } from '../../lib/schemas/example.js'
import type { Operation, Schema, Schemas } from '../../lib/schemas/operations.js'
import { operations as overlays } from '../overlays/overlays.js'
import { membersOf, object, type Member } from '../overlays/values.js'

export type Fields = Record<string, unknown>
export type Options = Record<string, unknown>
type PartName = 'json' | 'query' | 'xml'
export type Verb = (options: Options) => Promise<{ data: unknown }>

const BATCH = 16
/** Members that APIv2 merchants name themselves by: the client refuses another merchant's. */
export const OWNERS: ReadonlySet<string> = new Set(['mch_id', 'mchid', 'combine_mch_id'])

export interface Sample {
  readonly key: string
  readonly template: string
  readonly verb: string
  readonly operation: Operation
  /** Read from the overlay's text, not from the schemas. */
  readonly options: Options
}

/** The overlay's own examples, as the values of a call. */
function exampleOptions(members: readonly Member[]): Options {
  // oxlint-disable-next-line typescript/no-implied-eval -- the overlays' own test helper writes values as source text
  return Function(`return ${object(members, true)}`)() as Options
}

export function samples(schemas: Schemas, { mchid }: { mchid: string }): Sample[] {
  return overlays.map(({ template, verb, call, file }) => {
    const key = `${verb.toUpperCase()} ${template}`
    const operation = schemas.operations[key]!
    const { headers: _headers, ...given } = exampleOptions(
      membersOf((call as ts.TypeReferenceNode).typeArguments![0]!, file)!,
    )
    const options = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, fill(schemas, partOf(operation, name), value)]),
    )
    return {
      key,
      template,
      verb,
      operation,
      options: {
        ...(template.startsWith('v2/') ? withOwner(options, mchid) : options),
        ...(operation.kind === 'upload' && { body: media(schemas, operation) }),
        ...(operation.kind === 'download' && !template.startsWith('v2/') && { responseType: 'arraybuffer' }),
      },
    }
  })
}

const partOf = (operation: Operation, name: string): Schema | undefined =>
  ['json', 'xml', 'query'].includes(name) ? operation[name as PartName] : operation.variables[name]
export const exemplar = (schemas: Schemas) =>
  ({ resolve: schemas.resolve, notation: 'json', encrypt: (text: string) => text }) as const
export const mediaWith = (meta: Fields): MediaUtil => new MediaUtil('example.png', 'bytes').setMeta(meta)
const media = (schemas: Schemas, { meta }: Operation): MediaUtil =>
  mediaWith(exampleOf(meta!, {}, exemplar(schemas)) as Fields)

/**
 * Where the overlay gives no example, the word "text" stands in for one: it must yet be
 * a time, a number, long enough.
 */
function fill(schemas: Schemas, schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined) return value
  const actual = schemas.resolve(schema)
  if (Array.isArray(value)) return value.map((item) => fill(schemas, actual.items, item))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, fill(schemas, actual.properties?.[name], member)]),
    )
  return value === 'text' && actual.example === undefined
    ? exampleOf(
        { ...actual, ...(actual.format === 'encrypted' && { format: 'json' as const }) },
        {},
        exemplar(schemas),
      )
    : value
}

/** In APIv2 the merchant is the client's own. */
function withOwner(options: Options, mchid: string): Options {
  const own = (fields: unknown) =>
    Object.fromEntries(
      Object.entries(fields as Fields).map(([name, value]) => [name, OWNERS.has(name) ? mchid : value]),
    )
  return {
    ...options,
    ...(options['xml'] !== undefined && { xml: own(options['xml']) }),
    ...(options['query'] !== undefined && { query: own(options['query']) }),
  }
}

export const callOf = (client: Wechatpay, { template, verb }: Sample): Verb =>
  (client as unknown as Record<string, Record<string, Verb>>)[template]![verb]!

/** Runs so many at a time; gives what went wrong. */
export async function failures<T>(
  list: readonly T[],
  run: (one: T) => Promise<string | undefined>,
): Promise<string[]> {
  const found: string[] = []
  for (let at = 0; at < list.length; at += BATCH) {
    const batch = await Promise.all(list.slice(at, at + BATCH).map(run))
    found.push(...batch.filter((one) => one !== undefined))
  }
  return found
}

/** The documented examples of one operation's request, for a client of this merchant. */
export function sampleOf(schemas: Schemas, config: { mchid: string }, key: string): Options {
  const found = samples(schemas, config).find((sample) => sample.key === key)
  if (!found) throw new RangeError(`there is no operation ${key}`)
  return found.options
}
