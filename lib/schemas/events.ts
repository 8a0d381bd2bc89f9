/** The events that the overlays describe: their names, and a resource made of the documented examples. */
import { brotliDecompressSync } from 'node:zlib'
import { EVENT_NAMES, EVENT_SCHEMAS } from './events-data.js'
import { exampleOf, DEPTH } from './example.js'
import type { Schema } from './schema.js'

/** Which API sends an event. */
export type EventApi = 'v3' | 'v2'
type Fields = Readonly<Record<string, unknown>>

/** The resource of each event, by its type, and the schemas that these refer to. */
export interface EventSchemas {
  readonly events: Readonly<Record<EventApi, Readonly<Record<string, Schema>>>>
  readonly $defs: Readonly<Record<string, Schema>>
}

export { EVENT_NAMES }

let unpacked: EventSchemas | undefined

/** Some 2 ms the first time: only tests and the simulator need it. */
export function eventSchemas(): EventSchemas {
  const json = (): string => brotliDecompressSync(Buffer.from(EVENT_SCHEMAS, 'base64')).toString('utf8')
  return (unpacked ??= JSON.parse(json()) as EventSchemas)
}

/**
 * The resource of an APIv3 event with the members that are always there, in their documented examples.
 * @param members stand in place of the examples, and beside them
 * @param usual stand in place of the examples too, where the event has such members; it shows
 * these even where they are optional
 * @returns `members` as they are for an event that no overlay describes
 */
export function exampleResource(event_type: string, members: Fields, usual: Fields): Fields {
  const { events, $defs } = eventSchemas()
  if (!Object.hasOwn(events.v3, event_type)) return members
  const resolve = (schema: Schema): Schema => (schema.$ref === undefined ? schema : $defs[schema.$ref]!)
  const { required = [], ...schema } = resolve(events.v3[event_type]!)
  const shown = { ...schema, required: [...required, ...Object.keys(usual)] }
  const exemplar = { resolve, notation: 'json', encrypt: (text: string) => text } as const
  const example = exampleOf(
    shown,
    { ...statesOf(event_type), ...members, ...usual },
    exemplar,
    DEPTH,
  ) as Fields
  return { ...example, ...merge(example, members) }
}

/** How it went, as the last word of an event's type says: what `REFUND.CLOSED` holds is closed. */
export function statesOf(event_type: string): Fields {
  const state = event_type.split('.').at(-1)
  return { trade_state: state, refund_status: state }
}

/** Objects are filled member by member, everything else is replaced. */
function merge(example: Fields, members: Fields): Fields {
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => {
      const shown = example[name]
      return [name, isObject(value) && isObject(shown) ? { ...shown, ...merge(shown, value) } : value]
    }),
  )
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
