/** The overlays with their words: the official Chinese names of operations, events and members. */
import { brotliDecompressSync } from 'node:zlib'
import { loadSchemas, type Operation, type Part } from '../schemas/operations.js'
import type { Schema } from '../schemas/schema.js'

/** A schema whose members say what they are. */
export interface Described extends Schema {
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
  readonly description?: string
}

/** What the comment of an operation or an event says. */
export interface About {
  /** `Native下单` */
  readonly title: string
  /** Who may call it. */
  readonly remarks?: string
  /** The official page. */
  readonly see?: string
  readonly deprecated?: true
}

export interface DescribedOperation extends Operation, About {
  /** Where it is among the products. */
  readonly product: number
  /** Headers of its own. */
  readonly headers?: Described
  /** It is called with the merchant's TLS certificate. */
  readonly security?: true
}

export interface Overlays {
  /** By verb and template: `POST v3/pay/transactions/native`. */
  readonly operations: Readonly<Record<string, DescribedOperation>>
  readonly events: Readonly<Record<'v3' | 'v2', Readonly<Record<string, About & { schema: Described }>>>>
  readonly $defs: Readonly<Record<string, Described>>
  /** Chinese name, English name, Chinese name of the group. */
  readonly products: readonly (readonly [zh: string, en: string, group: string])[]
}

interface Words extends Pick<Overlays, 'products'> {
  readonly operations: Readonly<
    Record<string, About & Pick<DescribedOperation, 'product' | 'headers' | 'security'>>
  >
  readonly events: Readonly<Record<'v3' | 'v2', Readonly<Record<string, About>>>>
  /** Of every member, in the order in which `readOverlays` takes them. */
  readonly texts: readonly string[]
}

/** Some 60 ms each time: it is for a document, not for a call. */
export async function readOverlays(): Promise<Overlays> {
  const { WORDS } = await import('./words-data.js')
  const words = JSON.parse(brotliDecompressSync(Buffer.from(WORDS, 'base64')).toString('utf8')) as Words
  const schemas = await loadSchemas()
  const describe = describer(words.texts)
  const operations = mapped(schemas.operations, (operation, key) => ({
    ...describeParts(operation, describe),
    ...words.operations[key]!,
  }))
  const eventsOf = (api: 'v3' | 'v2'): Overlays['events']['v3'] =>
    mapped(schemas.events[api], (schema, name) => ({
      ...words.events[api][name]!,
      schema: describe(schema),
    }))
  const events = { v3: eventsOf('v3'), v2: eventsOf('v2') }
  return { operations, events, $defs: mapped(schemas.$defs, describe), products: words.products }
}

type Describe = (schema: Schema) => Described

/** Gives each member its text: a member's own members come before it. */
function describer(texts: readonly string[]): Describe {
  let next = 0
  const describe: Describe = ({ properties, items, ...schema }) => ({
    ...schema,
    ...(properties && {
      properties: mapped(properties, (member) => ({ ...describe(member), description: texts[next++]! })),
    }),
    ...(items && { items: describe(items) }),
  })
  return describe
}

const PARTS = ['query', 'json', 'xml', 'meta', 'answer'] as const

function describeParts(operation: Operation, describe: Describe): Operation {
  const parts = PARTS.map((name) => [name, operation[name]] as const)
    .filter((entry): entry is readonly [(typeof PARTS)[number], Part] => entry[1] !== undefined)
    .map(([name, part]) => [name, describe(part)] as const)
  const { properties: variables = {} } = describe({ properties: operation.variables })
  return { ...operation, ...Object.fromEntries(parts), variables }
}

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))
