/** What on the page changes when something happens on the platform. */
import type { Accounts } from '../accounts.js'
import type { Events } from '../events.js'
import type { Exchange } from '../exchange.js'
import type { Entry } from '../money/ledger.js'
import type { Refund } from '../money/refunds.js'
import type { Combination } from '../services/payments/combined.js'
import type { Store } from '../world/store.js'
import type { Feed } from './feed.js'
import { splitTable } from './keys.js'
import { isShown, type Decisions } from './things.js'

const MAX_EXCHANGES = 1_000

/** Marks what is there, and from now on what changes; after a reset what is there then. */
export function follow(store: Store, events: Events, feed: Feed, decisions: Decisions): void {
  const mark = (table: string, key: string): void => {
    markRow(store, feed, table, key)
    if (isShown(table, decisions)) feed.mark('thing', `${table}:${key}`)
  }
  const begin = (): void => {
    feed.mark('platform', '')
    feed.mark('controls', '')
  }
  begin()
  store.watch(mark)
  events.add((event) => {
    if (event.type !== 'reset') return
    feed.reset()
    begin()
    store.each(mark)
  })
}

function markRow(store: Store, feed: Feed, table: string, key: string): void {
  const [prefix, name] = splitTable(table)
  const row = <Row>(): Row => store.table<Row>(table).get(key)!
  const marks: Readonly<Record<string, () => void>> = {
    orders: () => {
      feed.mark('order', `${prefix}${key}`)
    },
    refunds: () => {
      feed.mark('order', `${prefix}${row<Refund>().out_trade_no}`)
    },
    combined: () => {
      for (const number of row<Combination>().numbers) feed.mark('order', `${prefix}${number}`)
    },
    notifications: () => {
      feed.mark('notification', key)
    },
    ledger: () => {
      feed.mark('entry', key)
      for (const { account } of row<Entry>().postings) feed.mark('account', account)
      feed.mark('sum', '')
    },
  }
  marks[name]?.()
}

/** Keeps the last 1,000 exchanges, counted from 1. */
export function followExchanges(events: Events, exchanges: Map<string, Exchange>, feed: Feed): void {
  let count = 0
  events.add((event) => {
    if (event.type === 'reset') exchanges.clear()
    if (event.type !== 'request') return
    exchanges.set(String(++count), event.exchange)
    exchanges.delete(String(count - MAX_EXCHANGES))
    feed.mark('exchange', String(count))
  })
}

/** What is not paid in time is closed when it is looked at. */
export function lookAtUnpaid(accounts: Accounts): void {
  for (const { services } of accounts.all)
    for (const { out_trade_no, state } of services.orders.all)
      if (state === 'NOTPAY') services.orders.find(out_trade_no)
}
