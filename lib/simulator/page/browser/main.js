/** The cashier page: every change goes to its list. */
import { all, byId, one } from './dom.js'
import { createExchanges } from './exchanges.js'
import { yuan } from './format.js'
import { Accounts, createEntries } from './ledger.js'
import { createNotifications } from './notifications.js'
import { createOrders, stateOf } from './orders.js'
import { follow, writeLine } from './stream.js'
import { startTabs } from './tabs.js'
import { followLanguage, locale, word } from './words.js'

const lists = {
  order: createOrders(),
  exchange: createExchanges(),
  notification: createNotifications(),
  entry: createEntries(),
}
const accounts = new Accounts()

/**
 * @param {import('./stream.js').Change} change
 * @param {boolean} isNews
 */
function show({ kind, key, value }, isNews) {
  if (kind === 'order') lists.order.put(key, value, isNews)
  if (kind === 'exchange') lists.exchange.put(key, value, isNews)
  if (kind === 'notification') lists.notification.put(key, value, isNews)
  if (kind === 'entry') lists.entry.put(key, value, isNews)
  if (kind === 'platform') byId('mchid').textContent = value.mchid
  if (kind === 'account') accounts.put(key, value)
  if (kind === 'sum') accounts.total(value)
}

/** How many of each there are; a part without any says what will be there. */
function writeCounts() {
  for (const [kind, list] of Object.entries(lists)) {
    for (const count of all(document, `[data-count=${kind}]`))
      count.textContent = list.size === 0 ? '' : list.size.toLocaleString(locale())
    one(document, `[data-of=${kind}]`).toggleAttribute('data-filled', list.size > 0)
  }
}

/**
 * Says what happened to those who do not see it.
 * @param {import('./stream.js').Change} change
 */
function say({ kind, key, value }) {
  if (kind === 'order') byId('news').textContent = `${key}: ${yuan(value.total)}, ${stateOf(value)}`
  if (kind === 'notification') byId('news').textContent = `${value.event_type}: ${word(value.state)}`
}

startTabs()
byId('host').textContent = location.host
followLanguage(() => {
  writeLine()
  writeCounts()
  accounts.rewrite()
  for (const list of Object.values(lists)) list.rewrite()
})
follow({
  reset: () => {
    accounts.clear()
    for (const list of Object.values(lists)) list.clear()
  },
  changes: (changes, isNews) => {
    for (const change of changes) show(change, isNews)
    writeCounts()
    if (isNews) changes.forEach(say)
  },
})
