/**
 * Orders, notifications, the ledger and exchanges as the page shows them. No key
 * is in what it is given to read.
 */
import type { Exchange } from '../exchange.js'
import type { Fields } from '../http/messages.js'
import { pick } from '../http/fields.js'
import type { Entry } from '../money/ledger.js'
import { ticketOf, type Order } from '../money/order.js'
import type { Refund } from '../money/refunds.js'
import type { Delivery } from '../notify/delivery.js'
import type { Platform } from '../platform.js'
import type { Combination } from '../services/payments/combined.js'
import type { Accounts } from '../accounts.js'
import type { Faults } from '../faults.js'
import { orderButtons } from './buttons.js'
import { ownerOf } from './keys.js'
import { thingOf, type Decisions } from './things.js'

export interface Views {
  /** A thing by kind and key, `undefined` where there is none. */
  readonly show: (kind: string, key: string) => unknown
  /** What the payer's phone would read: the text in the QR code. @throws Refusal `ORDER_NOT_EXIST` */
  readonly ticket: (out_trade_no: string) => string
}

export function createViews(
  { store, ledger, identities, clock, signing }: Platform,
  accounts: Accounts,
  faults: Faults,
  decisions: Decisions,
  exchanges: ReadonlyMap<string, Exchange>,
  origin: () => string,
): Views {
  const ticket = (key: string): string => {
    const [{ world, services }, out_trade_no] = ownerOf(accounts, key)
    const order = services.orders.find(out_trade_no)
    const combination = world.store.table<Combination>('combined').get(order.combine_out_trade_no ?? '')
    return String(Object.values(ticketOf(combination ?? order, origin()))[0])
  }
  const kinds: Readonly<Record<string, (key: string) => unknown>> = {
    platform: () => ({ mchid: identities.merchant.id }),
    order: (key) => {
      const [{ merchant, services }, out_trade_no] = ownerOf(accounts, key)
      const order = orderOf(services.orders.find(out_trade_no))
      const isFirst = merchant.id === identities.merchant.id
      return {
        ...order,
        mchid: merchant.id,
        ticket: ticket(key),
        refunds: services.refunds.of(out_trade_no).map(refundOf),
        actions: orderButtons(order, isFirst ? undefined : merchant.id),
      }
    },
    thing: (key) => {
      const colon = key.indexOf(':')
      const [table, row] = [key.slice(0, colon), key.slice(colon + 1)]
      return thingOf(table, row, store.table<Fields>(table).get(row), identities.merchant.id, decisions)
    },
    controls: () => ({
      now: clock.now(),
      runs: clock.runs,
      ahead: clock.ahead,
      mode: signing.mode,
      faults: faults.all.map(({ path, left, ...fault }) => ({
        ...fault,
        ...(path !== undefined && { path: String(path) }),
        ...(left < Infinity && { left }),
      })),
    }),
    notification: (key) => store.table<Delivery>('notifications').get(key),
    entry: (key) => store.table<Entry>('ledger').get(key),
    account: (key) => ledger.balance(key),
    sum: () => Object.values(ledger.balances).reduce((sum, balance) => sum + balance, 0),
    exchange: (key) => exchangeOf(exchanges.get(key)),
  }
  return { show: (kind, key) => kinds[kind]?.(key), ticket }
}

const orderOf = (order: Order): Fields =>
  pick(
    order,
    'out_trade_no',
    'description',
    'total',
    'refunded',
    'state',
    'trade_type',
    'api',
    'created',
    'paid',
    'expires',
    'transaction_id',
    'combine_out_trade_no',
    'sub_mchid',
  )

const refundOf = (refund: Refund): Fields =>
  pick(refund, 'out_refund_no', 'refund', 'status', 'created', 'succeeded')

/** Without the text that was signed, which may be large: that is asked for alone. */
function exchangeOf(exchange: Exchange | undefined): Fields | undefined {
  return (
    exchange &&
    pick(exchange, 'method', 'target', 'status', 'time', 'verified', 'code', 'reason', 'requestId')
  )
}
