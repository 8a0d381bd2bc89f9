/** Orders, notifications, the ledger and exchanges as the page shows them. No key is in what it is given to read. */
import type { Exchange } from '../dispatcher.js'
import type { Fields } from '../http/messages.js'
import { pick } from '../http/fields.js'
import type { Entry } from '../money/ledger.js'
import { ticketOf, type Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refund, Refunds } from '../money/refunds.js'
import type { Delivery } from '../notify/notifier.js'
import type { Combination } from '../services/payments/combined.js'
import type { World } from '../world/world.js'

export interface Views {
  /** A thing by kind and key, `undefined` where there is none. */
  readonly show: (kind: string, key: string) => unknown
  /** What the payer's phone would read: the text in the QR code. @throws Refusal `ORDER_NOT_EXIST` */
  readonly ticket: (out_trade_no: string) => string
}

export function createViews(
  { store, ledger, identities }: World,
  orders: Orders,
  refunds: Refunds,
  exchanges: ReadonlyMap<string, Exchange>,
): Views {
  const ticket = (out_trade_no: string): string => {
    const order = orders.find(out_trade_no)
    const combination = store.table<Combination>('combined').get(order.combine_out_trade_no ?? '')
    return String(Object.values(ticketOf(combination ?? order))[0])
  }
  const kinds: Readonly<Record<string, (key: string) => unknown>> = {
    platform: () => ({ mchid: identities.merchant.id }),
    order: (key) => ({
      ...orderOf(orders.find(key)),
      ticket: ticket(key),
      refunds: refunds.of(key).map(refundOf),
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
  return exchange && pick(exchange, 'method', 'target', 'status', 'time', 'verified', 'code', 'reason')
}
