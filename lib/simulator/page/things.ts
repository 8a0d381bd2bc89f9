/**
 * What users and the platform's staff do something with besides orders: transfers, red packets, coupons,
 * service orders, complaints, contracts, applications. Each as a card with its buttons.
 */
import type { Fields } from '../http/messages.js'
import { button, ofMerchant, type Button } from './buttons.js'
import { CARDS, type Card } from './cards.js'
import { splitTable } from './keys.js'

export interface Thing extends Card {
  readonly kind: string
  /** Milliseconds since 1970. */
  readonly created: number
  readonly mchid: string
  readonly actions: readonly Button[]
}

/** To which states a row of a product may be brought; `undefined` where the table is no product's. */
export type Decisions = (name: string, state: string) => readonly string[] | undefined

/** Whether rows of a table are shown. */
export function isShown(table: string, decisions: Decisions): boolean {
  const [, name] = splitTable(table)
  return Object.hasOwn(CARDS, name) || decisions(name, '') !== undefined
}

/** An application, a withdrawal, a member card: any row that somebody brings to another state. */
function caseOf(name: string, key: string, { state, known }: Fields, decisions: Decisions): Card {
  const amount = (known as Fields)['amount'] ?? (known as Fields)['transfer_amount']
  return {
    number: key,
    ...(typeof amount === 'number' && { amount }),
    state: String(state),
    about: [name],
    actions: [
      ...(/^(?:brand|partner|open)-cards$/.test(name)
        ? [button('open-card', 'take', { card_id: key }, 'openid')]
        : []),
      ...(decisions(name, String(state)) ?? []).map((to) => button('decide', to, { number: key, state: to })),
    ],
  }
}

/**
 * A row of a table as a card; `undefined` where there is none.
 * @param first the number of the first merchant
 */
export function thingOf(
  table: string,
  key: string,
  row: Fields | undefined,
  first: string,
  decisions: Decisions,
): Thing | undefined {
  const [prefix, name] = splitTable(table)
  if (!row) return undefined
  const [kind, show] = CARDS[name] ?? ['case', () => caseOf(name, key, row, decisions)]
  const other = prefix === '' ? undefined : prefix.slice(0, -1)
  const { created, received } = row as { readonly created?: number; readonly received?: number }
  const { actions = [], about, ...shown } = show(row, key)
  return {
    kind,
    ...shown,
    // Whose it is, where it is not the first merchant's.
    about: [...about, ...(other === undefined ? [] : [other])],
    created: created ?? received ?? 0,
    mchid: other ?? first,
    actions: actions.map((one) => ofMerchant(one, other)),
  }
}
