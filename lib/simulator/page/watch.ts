/** Which rows of the platform's memory change which things on the page. */
import type { Entry } from '../ledger.js'
import type { Order, Orders } from '../orders.js'
import type { Combination } from '../parts/combined.js'
import type { Refund } from '../refunds.js'
import type { World } from '../world.js'
import type { Feed } from './feed.js'

/** Marks what is there, and from now on what changes. */
export function follow({ store }: World, feed: Feed): void {
  feed.mark('platform', '')
  const row = <Row>(table: string, key: string): Row => store.table<Row>(table).get(key)!
  const marks: Readonly<Record<string, (key: string) => void>> = {
    orders: (key) => { feed.mark('order', key) },
    refunds: (key) => { feed.mark('order', row<Refund>('refunds', key).out_trade_no) },
    combined: (key) => { row<Combination>('combined', key).numbers.forEach((number) => { feed.mark('order', number) }) },
    notifications: (key) => { feed.mark('notification', key) },
    ledger: (key) => {
      feed.mark('entry', key)
      row<Entry>('ledger', key).postings.forEach(({ account }) => { feed.mark('account', account) })
    },
  }
  store.watch((table, key) => { marks[table]?.(key) })
}

/** What is not paid in time is closed when it is looked at. */
export function lookAtUnpaid({ store }: World, orders: Orders): void {
  for (const { out_trade_no, state } of store.table<Order>('orders').values()) if (state === 'NOTPAY') orders.find(out_trade_no)
}
