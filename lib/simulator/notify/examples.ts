/** Any event of the overlays, its resource made of documented examples. */
import type { Fields } from '../http/messages.js'
import type { Identities } from '../keys/identity.js'
import { statesOf } from '../../schemas/events.js'
import { exampleOf } from '../../schemas/example.js'
import { shownOf } from '../../schemas/known.js'
import { loadSchemas, type Resolve, type Schema } from '../../schemas/operations.js'

/** What an event is told with: which API tells it, and what it holds. */
export interface EventExample {
  readonly api: 'v3' | 'v2'
  readonly resource: Fields
}

/** The event types that the overlays describe, APIv3's first. */
export async function eventTypes(): Promise<string[]> {
  const { events } = await loadSchemas()
  return [...new Set([...Object.keys(events.v3), ...Object.keys(events.v2)])]
}

/** An event that the overlays describe: which API tells it, and what it may hold. */
interface Described {
  readonly api: 'v3' | 'v2'
  readonly schema: Schema
  readonly resolve: Resolve
}

/** @returns `undefined` for a type that no overlay describes */
export async function describedEvent(event_type: string, only?: 'v3' | 'v2'): Promise<Described | undefined> {
  const { events, resolve } = await loadSchemas()
  const api = only ?? (event_type in events.v3 ? 'v3' : 'v2')
  const schema = events[api][event_type]
  return schema && { api, schema, resolve }
}

/** @throws RangeError for a type that no overlay describes */
async function existing(event_type: string, only?: 'v3' | 'v2'): Promise<Described> {
  const described = await describedEvent(event_type, only)
  if (!described) throw new RangeError(`there is no event ${JSON.stringify(event_type)}`)
  return described
}

/** Nothing is encrypted before it is signed and sent. */
const plainly = ({ api, resolve }: Described) => ({
  resolve,
  notation: api === 'v3' ? ('json' as const) : ('text' as const),
  encrypt: (text: string) => text,
})

/**
 * @param members in place of the documented examples: where the resource has a
 * member of that name, and beside it
 * @throws RangeError for a type that no overlay describes
 */
export async function exampleEvent(
  event_type: string,
  members: Fields,
  { merchant }: Identities,
): Promise<EventExample> {
  const described = await existing(event_type)
  const { api, schema } = described
  const asked = {
    ...statesOf(event_type),
    mchid: merchant.id,
    mch_id: merchant.id,
    sp_mchid: merchant.id,
    ...members,
  }
  const example = exampleOf(schema, asked, plainly(described)) as Fields
  const told = { ...example, ...merge(example, members) }
  return { api, resource: api === 'v3' ? told : wrapped(event_type, told, merchant.id) }
}

/**
 * The same with members that fit together: those alone that the event has.
 * @throws RangeError for a type that no overlay describes
 */
export async function consistentEvent(
  event_type: string,
  api: 'v3' | 'v2',
  members: Fields,
  identities: Identities,
): Promise<Fields> {
  const { resource } = await exampleEvent(event_type, members, identities)
  const { req_info, event_ciphertext, ...plain } = resource
  const known = (req_info ?? event_ciphertext ?? plain) as Fields
  return knownEvent(event_type, api, { mch_id: identities.merchant.id, ...known })
}

/**
 * What is known of a thing, as its event tells it.
 * @throws RangeError for a type that no overlay describes
 */
export async function knownEvent(event_type: string, api: 'v3' | 'v2', known: Fields): Promise<Fields> {
  const described = await existing(event_type, api)
  const told = shownOf(described.schema, known, plainly(described)) as Fields
  if (api === 'v3') return told
  const { sign: _sign, nonce_str: _nonce, ...unsigned } = told
  return wrapped(event_type, unsigned, String(known['mch_id'] ?? ''))
}

/** What APIv2 tells sealed: refunds in `req_info`, events that have a type in `event_ciphertext`. */
function wrapped(event_type: string, told: Fields, mch_id: string): Fields {
  if (event_type === 'refund-processed') return { mch_id, req_info: told }
  return event_type.includes('.') ? { mch_id, event_type, event_ciphertext: told } : told
}

/** Objects are filled member by member, everything else is replaced. */
function merge(example: Fields, members: Fields): Fields {
  const isObject = (value: unknown): value is Fields =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => {
      const shown = example[name]
      return [name, isObject(value) && isObject(shown) ? { ...shown, ...merge(shown, value) } : value]
    }),
  )
}
