/** What on the page changes when something happens on the platform. */
import type { Exchange } from '../dispatcher.js'
import type { Entry } from '../money/ledger.js'
import type { Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refund } from '../money/refunds.js'
import type { Combination } from '../services/payments/combined.js'
import type { Events } from '../events.js'
import type { World } from '../world/world.js'
import type { Feed } from './feed.js'

const KEPT_EXCHANGES = 1_000

/** Marks what is there, and from now on what changes. */
export function follow({ store }: World, feed: Feed): void {
  feed.mark('platform', '')
  const row = <Row>(table: string, key: string): Row => store.table<Row>(table).get(key)!
  const marks: Readonly<Record<string, (key: string) => void>> = {
    orders: (key) => {
      feed.mark('order', key)
    },
    refunds: (key) => {
      feed.mark('order', row<Refund>('refunds', key).out_trade_no)
    },
    combined: (key) => {
      row<Combination>('combined', key).numbers.forEach((number) => {
        feed.mark('order', number)
      })
    },
    notifications: (key) => {
      feed.mark('notification', key)
    },
    ledger: (key) => {
      feed.mark('entry', key)
      row<Entry>('ledger', key).postings.forEach(({ account }) => {
        feed.mark('account', account)
      })
      feed.mark('sum', '')
    },
  }
  store.watch((table, key) => {
    marks[table]?.(key)
  })
}

/** Keeps the last 1,000 exchanges, counted from 1. */
export function followExchanges(events: Events, exchanges: Map<string, Exchange>, feed: Feed): void {
  let count = 0
  events.add((event) => {
    if (event.type !== 'request') return
    exchanges.set(String(++count), event.exchange)
    exchanges.delete(String(count - KEPT_EXCHANGES))
    feed.mark('exchange', String(count))
  })
}

/** What is not paid in time is closed when it is looked at. */
export function lookAtUnpaid({ store }: World, orders: Orders): void {
  for (const { out_trade_no, state } of store.table<Order>('orders').values())
    if (state === 'NOTPAY') orders.find(out_trade_no)
}
