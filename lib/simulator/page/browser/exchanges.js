/** Exchanges: each request, whether its signature was right, and, when it is opened, the text that was signed. */
import { byId, copy, fill, one, pill } from './dom.js'
import { clock } from './format.js'
import { List } from './list.js'
import { word } from './words.js'

/** @typedef {{ method: string, target: string, status: number, time: number, verified: boolean, code?: string, reason?: string }} Exchange */

/** @returns {List<Exchange>} */
export const createExchanges = () => new List(byId('exchange-list'), make, (_, key) => Number(key))

/** @param {string} key */
function make(key) {
  const element = /** @type {HTMLDetailsElement} */ (copy('exchange'))
  element.addEventListener('toggle', () => {
    if (element.open) void showSigned(element, key)
  })
  return {
    element,
    write: (/** @type {Exchange} */ exchange) => {
      write(element, exchange)
    },
  }
}

/**
 * @param {HTMLDetailsElement} element
 * @param {Exchange} exchange
 */
function write(element, { method, target, status, time, verified, code, reason }) {
  fill(element, {
    time: clock(time),
    method,
    target,
    status: [status, code].filter(Boolean).join(' '),
    reason,
  })
  const refused = code === 'SIGN_ERROR' || code === 'FAIL'
  pill(
    element,
    'verified',
    verified ? 'good' : refused ? 'bad' : 'off',
    word(verified ? 'verified' : refused ? 'unverified' : 'unchecked'),
  )
  one(element, '.status').dataset['tone'] = code === undefined ? 'good' : 'bad'
  if (element.open) note(element)
}

/**
 * @param {HTMLDetailsElement} element
 * @param {string} key
 */
async function showSigned(element, key) {
  const pre = one(element, '.signed')
  if (pre.dataset['known']) return
  const response = await fetch(`/cashier/exchanges/${key}`)
  /** @type {{ signed: string | null }} */
  const { signed } = response.ok ? await response.json() : { signed: null }
  pre.dataset['known'] =
    signed === null ? (response.ok ? 'none' : 'gone') : signed.includes('\n') ? 'v3' : 'v2'
  pre.replaceChildren(...(signed ?? '').split(/(?<=\n)/).flatMap(line))
  note(element)
}

/**
 * A line and its line feed, which the style makes visible.
 * @param {string} text
 */
function line(text) {
  const feed = text.endsWith('\n') ? '\n' : ''
  const span = document.createElement('span')
  span.textContent = text.slice(0, text.length - feed.length)
  span.classList.toggle('fed', feed !== '')
  return [span, feed]
}

const NOTES = /** @type {const} */ ({ none: 'nothingSigned', gone: 'gone', v2: 'v2Key' })

/** @param {HTMLElement} element */
function note(element) {
  const pre = one(element, '.signed')
  const { known } = pre.dataset
  pre.hidden = known === 'none' || known === 'gone'
  fill(element, { note: known === 'none' || known === 'gone' || known === 'v2' ? word(NOTES[known]) : '' })
}
