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

const lists = { order: createOrders(), exchange: createExchanges(), notification: createNotifications(), entry: createEntries() }
const accounts = new Accounts()

/** @type {Readonly<Record<string, (key: string, value: any) => void>>} */
const others = {
  platform: (_, { mchid }) => { byId('mchid').textContent = mchid },
  account: (key, balance) => { accounts.put(key, balance) },
  sum: (_, sum) => { accounts.total(sum) },
}

/** How many of each there are; a part without any says what will be there. */
function writeCounts() {
  for (const [kind, list] of Object.entries(lists)) {
    for (const count of all(document, `[data-count=${kind}]`)) count.textContent = list.size === 0 ? '' : list.size.toLocaleString(locale())
    one(document, `[data-of=${kind}]`).toggleAttribute('data-filled', list.size > 0)
  }
}

/**
 * Says what happened to those who do not see it.
 * @param {import('./stream.js').Change} change
 */
function say({ kind, key, value }) {
  if (kind === 'order') byId('news').textContent = `${key}: ${yuan(value.total)}, ${stateOf(value)}`
  if (kind === 'notification') byId('news').textContent = `${value.event_type}: ${word(/** @type {'pending'} */ (value.state))}`
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
    for (const { kind, key, value } of changes) {
      if (kind in lists) lists[/** @type {keyof typeof lists} */ (kind)].put(key, value, isNews)
      else others[kind]?.(key, value)
    }
    writeCounts()
    if (isNews) changes.forEach(say)
  },
})
