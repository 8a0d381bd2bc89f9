/** One part of the page at a time; on a wide one the orders stay beside the others. Left and right arrows go from tab to tab. */
import { byId } from './dom.js'

const WIDE = matchMedia('(min-width: 70rem)')
const tabs = ['orders', 'exchanges', 'notifications', 'ledger', 'controls'].map((name) => byId(`tab-${name}`))

/** @param {HTMLElement} tab */
const partOf = (tab) => /** @type {string} */ (tab.getAttribute('aria-controls'))

/** @param {string} name */
function choose(name) {
  const chosen = WIDE.matches && name === 'orders' ? 'exchanges' : name
  placeOrders()
  for (const tab of tabs) {
    const part = partOf(tab)
    const beside = WIDE.matches && part === 'orders'
    tab.hidden = beside
    tab.ariaSelected = String(part === chosen)
    tab.tabIndex = part === chosen ? 0 : -1
    byId(part).hidden = part !== chosen && !beside
    byId(part).role = beside ? 'region' : 'tabpanel'
  }
}

/** The keyboard goes as the eye does: orders beside the tabs come before them. */
function placeOrders() {
  const [list, orders] = [byId('tabs'), byId('orders')]
  const isBefore = list.previousElementSibling === orders
  if (isBefore !== WIDE.matches) list[WIDE.matches ? 'before' : 'after'](orders)
}

const named = () => tabs.map(partOf).find((name) => `#${name}` === location.hash) ?? 'orders'

/** @param {HTMLElement} tab */
function go(tab) {
  history.replaceState(null, '', `#${partOf(tab)}`)
  choose(partOf(tab))
}

/** Goes to a part, where it is not seen already. @param {string} name */
export function showPart(name) {
  const tab = byId(`tab-${name}`)
  if (byId(name).hidden) go(tab)
}

export function startTabs() {
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      go(tab)
    })
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
      if (step === undefined) return
      const shown = tabs.filter(({ hidden }) => !hidden)
      const next = /** @type {HTMLElement} */ (shown.at((shown.indexOf(tab) + step) % shown.length))
      go(next)
      next.focus()
    })
  }
  byId('skip').addEventListener('click', () => {
    tabs.find(({ ariaSelected }) => ariaSelected === 'true')?.focus()
  })
  WIDE.addEventListener('change', () => {
    choose(named())
  })
  window.addEventListener('hashchange', () => {
    choose(named())
  })
  choose(named())
}
