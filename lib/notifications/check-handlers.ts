/** Checks the table of handlers: a misspelt event name would acknowledge a payment that nobody has booked. */
import { fail } from '../config/check.js'
import { distance } from '../text/nearest.js'
import { shown } from '../text/messages.js'
import { EVENT_NAMES, type EventApi } from '../schemas/events.js'
import { OWN_EVENTS_V2 } from './events-v2.js'
import type { Handlers } from './handlers.js'

const EXAMPLE = "{ 'TRANSACTION.SUCCESS': async ({ resource }) => … }"
const TABLES: readonly string[] = ['v2', 'custom', 'otherwise']
const KNOWN: Readonly<Record<EventApi, readonly string[]>> = {
  v3: EVENT_NAMES.v3,
  v2: [...EVENT_NAMES.v2, ...OWN_EVENTS_V2],
}

type Table = Readonly<Record<string, unknown>>

/** What was checked once is not checked at every delivery. */
const checked = new WeakSet<object>()

/**
 * @throws ConfigError `ERR_CONFIG_OPTION` where it is not a table, is empty, names an unknown event, or
 * contains something other than functions
 */
export function checkHandlers<Tx>(handlers: Handlers<Tx>): void {
  if (!isTable(handlers))
    return fail(
      'ERR_CONFIG_OPTION',
      `handlers must be a table by event type: ${EXAMPLE}, found ${kind(handlers)}`,
    )
  if (checked.has(handlers)) return
  const { v2 = {}, custom = {}, otherwise, ...events } = handlers as Handlers<Tx> & Table
  for (const [name, table] of Object.entries({ v2, custom }))
    if (!isTable(table))
      fail('ERR_CONFIG_OPTION', `handlers.${name} must be a table by event type, found ${kind(table)}`)
  const all = [
    ...Object.entries(events).map(([name, handler]) => entry(name, name, handler, 'v3')),
    ...Object.entries(v2 as Table).map(([name, handler]) => entry(`v2.${name}`, name, handler, 'v2')),
    ...Object.entries(custom).map(([name, handler]) => entry(`custom.${name}`, name, handler)),
    entry('otherwise', 'otherwise', otherwise),
  ].filter(({ handler }) => handler !== undefined)
  checkNames(all)
  checkFunctions(all)
  if (all.length === 0)
    fail(
      'ERR_CONFIG_OPTION',
      `handlers is empty: every notification would be acknowledged unread. ${EXAMPLE}`,
    )
  checked.add(handlers)
}

interface Entry {
  /** Where it stands: `v2.transaction-success`. */
  readonly place: string
  readonly name: string
  readonly handler: unknown
  readonly api: EventApi | undefined
}

const entry = (place: string, name: string, handler: unknown, api?: EventApi): Entry => ({
  place,
  name,
  handler,
  api,
})

function checkNames(entries: readonly Entry[]): void {
  const faults = entries.flatMap(({ place, name, api }) =>
    api === undefined || KNOWN[api].includes(name)
      ? []
      : [`${JSON.stringify(place)} is not an event of WeChat Pay${hint(name, api)}`],
  )
  if (faults.length > 0)
    fail(
      'ERR_CONFIG_OPTION',
      `handlers: ${faults.join('; ')}${faults.at(-1)!.endsWith('?') ? '' : '.'} An event of another name goes into custom: { … }`,
    )
}

/** The name that was probably meant, or the table in which it belongs. */
function hint(name: string, api: EventApi): string {
  const other: EventApi = api === 'v3' ? 'v2' : 'v3'
  if (KNOWN[other].includes(name))
    return other === 'v2'
      ? `: did you mean v2: { ${JSON.stringify(name)}: … }?`
      : ': it is an event of APIv3, which stands beside v2 and not in it'
  const near = nearest(name, [...KNOWN[api], ...(api === 'v3' ? TABLES : [])])
  return near === undefined ? '' : `: did you mean ${JSON.stringify(near)}?`
}

/**
 * Of all names the nearest by its letters, however they are separated; none where
 * more than half of them differ.
 */
function nearest(name: string, known: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\d]/g, '')
  const written = letters(name)
  const [best] = known
    .map((one) => ({ one, mistakes: distance(letters(one), written), exact: distance(one, name) }))
    .sort((a, b) => a.mistakes - b.mistakes || a.exact - b.exact)
  return best && best.mistakes * 2 <= written.length ? best.one : undefined
}

function checkFunctions(entries: readonly Entry[]): void {
  const wrong = entries.filter(({ handler }) => typeof handler !== 'function').map(({ place }) => place)
  if (wrong.length > 0)
    fail('ERR_CONFIG_OPTION', `handlers: ${wrong.join(', ')} must be a function (event, { signal }) => …`)
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const kind = (value: unknown): string => (Array.isArray(value) ? 'a list' : shown(value))
