/** The cashier page: every change goes to its list. */
import { rewriteControls, startControls, writeControls } from './controls.js'
import { all, byId, one } from './dom.js'
import { createExchanges } from './exchanges.js'
import { createFilter, followSlash, writeHints } from './filter.js'
import { yuan } from './format.js'
import { createKinds } from './kinds.js'
import { Accounts, createEntries } from './ledger.js'
import { createNotifications } from './notifications.js'
import { createOrders, stateOf } from './orders.js'
import { follow, writeLine } from './stream.js'
import { showPart, startTabs } from './tabs.js'
import { createThings, stateOfThing } from './things.js'
import { followLanguage, locale, word } from './language.js'

const lists = {
  order: createOrders(),
  thing: createThings(),
  exchange: createExchanges(),
  notification: createNotifications(),
  entry: createEntries(),
}
const accounts = new Accounts()
const kinds = createKinds(() => {
  filters.orders.apply()
})
/** Rows of both are chosen by their elements alone. @type {readonly import('./filter.js').Searched<unknown>[]} */
const ordersAndThings = [lists.order, lists.thing]
const filters = {
  orders: createFilter('orders', ordersAndThings, {
    fits: (element) => kinds.fits(element),
    isChosen: () => kinds.isChosen(),
  }),
  exchanges: createFilter('exchanges', [lists.exchange], {
    fits: (_, { code, verified }, choice) =>
      choice === '' || (choice === 'refused' ? code !== undefined : code !== undefined && !verified),
    find: findExchanges,
  }),
  notifications: createFilter('notifications', [lists.notification], {
    fits: (_, { state }, choice) => choice === '' || state === choice,
  }),
}

/** By what their bodies hold. @param {string} text */
async function findExchanges(text) {
  const response = await fetch(`/cashier/find/${encodeURIComponent(text)}`)
  /** @type {{ exchanges: string[] }} */
  const { exchanges } = response.ok ? await response.json() : { exchanges: [] }
  return new Set(exchanges)
}

/**
 * @param {import('./stream.js').Change} change
 * @param {boolean} isNews
 */
function show({ kind, key, value }, isNews) {
  if (kind === 'order') lists.order.put(key, value, isNews)
  if (kind === 'thing' && value) lists.thing.put(key, value, isNews)
  if (kind === 'exchange') lists.exchange.put(key, value, isNews)
  if (kind === 'notification') lists.notification.put(key, value, isNews)
  if (kind === 'entry') lists.entry.put(key, value, isNews)
  if (kind === 'platform') byId('mchid').textContent = value.mchid
  if (kind === 'controls') writeControls(value)
  if (kind === 'account') accounts.put(key, value)
  if (kind === 'sum') accounts.total(value)
}

/** How many of each there are; a part without any says what will be there. */
function writeCounts() {
  const sizes = { ...lists, order: { size: lists.order.size + lists.thing.size } }
  for (const kind of /** @type {const} */ (['order', 'exchange', 'notification', 'entry'])) {
    const { size } = sizes[kind]
    for (const count of all(document, `[data-count=${kind}]`))
      count.textContent = size === 0 ? '' : size.toLocaleString(locale())
    one(document, `[data-of=${kind}]`).toggleAttribute('data-filled', size > 0)
  }
  kinds.write()
}

/**
 * Says what happened to those who do not see it.
 * @param {import('./stream.js').Change} change
 */
function say({ kind, key, value }) {
  const news = byId('news')
  if (kind === 'order') news.textContent = `${key}: ${yuan(value.total)}, ${stateOf(value)}`
  if (kind === 'thing' && value) news.textContent = `${value.number}: ${stateOfThing(value)}`
  if (kind === 'notification') news.textContent = `${value.event_type}: ${word(value.state)}`
}

function applyFilters() {
  for (const filter of Object.values(filters)) filter.apply()
}

/** The requests about an order, from its card. */
byId('order-list').addEventListener('click', ({ target }) => {
  const button = /** @type {HTMLElement} */ (target).closest('.requests')
  const number = button?.closest('article')?.querySelector('.number')?.textContent
  if (!number) return
  showPart('exchanges')
  filters.exchanges.search(number)
})

startTabs()
startControls()
followSlash()
writeHints()
byId('host').textContent = location.host
followLanguage(() => {
  writeLine()
  writeCounts()
  accounts.rewrite()
  rewriteControls()
  for (const list of Object.values(lists)) list.rewrite()
  applyFilters()
})
follow({
  reset: () => {
    accounts.clear()
    for (const list of Object.values(lists)) list.clear()
    writeCounts()
  },
  changes: (changes, isNews) => {
    for (const change of changes) show(change, isNews)
    writeCounts()
    applyFilters()
    if (isNews) changes.forEach(say)
  },
})
