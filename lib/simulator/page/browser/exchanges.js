/** Exchanges: each request, whether its signature was right, and, when it is opened, both messages, the keys and the text that was signed. */
import { headerLines, showBody } from './body.js'
import { byId, fill, one, pill } from './dom.js'
import { clock } from './format.js'
import { keyName, offerCopy, writeFacts, writeOpened } from './keys.js'
import { List } from './list.js'
import { openable } from './openable.js'
import { word } from './language.js'

/**
 * @typedef {{ method: string, target: string, status: number, time: number, verified: boolean, code?: string, reason?: string, requestId?: string }} Exchange
 * @typedef {import('./keys.js').Key} Key
 * @typedef {{ headers: Record<string, string>, body?: string, opened: import('./keys.js').Opened[] }} Message
 * @typedef {{ requestId?: string, keys: { request?: Key, response?: Key }, request: Message, response: Message }} OpenedExchange
 */

/** @returns {List<Exchange>} */
export const createExchanges = () => new List(byId('exchange-list'), make, (_, key) => Number(key), textOf)

/** @param {Exchange} exchange */
const textOf = ({ method, target, status, code, reason, requestId }) =>
  [method, target, status, code, reason, requestId].join('\n')

/** @param {string} key */
function make(key) {
  return openable('exchange', write, (element) => {
    void showSigned(element, key)
    void showMessages(element, key)
  })
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
  })
  const refused = code === 'SIGN_ERROR' || code === 'FAIL'
  pill(
    element,
    'verified',
    verified ? 'good' : refused ? 'bad' : 'off',
    word(verified ? 'verified' : refused ? 'unverified' : 'unchecked'),
  )
  one(element, '.status').dataset['tone'] = code === undefined ? 'good' : 'bad'
  if (!element.querySelector('.detail')) return
  fill(element, { reason })
  note(element)
}

/**
 * @param {HTMLDetailsElement} element
 * @param {string} key
 */
async function showSigned(element, key) {
  const pre = one(element, '.signed')
  const response = await fetch(`/cashier/exchanges/${key}`)
  /** @type {{ signed: string | null }} */
  const { signed } = response.ok ? await response.json() : { signed: null }
  pre.dataset['known'] =
    signed === null ? (response.ok ? 'none' : 'gone') : signed.includes('\n') ? 'v3' : 'v2'
  pre.replaceChildren(...(signed ?? '').split(/(?<=\n)/).flatMap(line))
  note(element)
}

/**
 * @param {HTMLDetailsElement} element
 * @param {string} key
 */
async function showMessages(element, key) {
  const response = await fetch(`/cashier/opened/${key}`)
  const messages = one(element, '.messages')
  messages.hidden = !response.ok
  if (!response.ok) return
  /** @type {OpenedExchange} */
  const { requestId, keys, request, response: answer } = await response.json()
  writeFacts(one(element, '.keys'), [
    ['Request-ID', requestId],
    [word('requestKey'), keyName(keys.request)],
    [word('responseKey'), keyName(keys.response)],
  ])
  messages.toggleAttribute('data-bodiless', request.body === undefined)
  writeMessage(one(element, '[data-side=request]'), request)
  writeMessage(one(element, '[data-side=response]'), answer)
}

/**
 * @param {HTMLElement} element
 * @param {Message} message
 */
function writeMessage(element, { headers, body, opened }) {
  const pre = one(element, '.body')
  pre.hidden = body === undefined
  one(element, '.bodiless').hidden = body !== undefined
  if (body !== undefined) showBody(pre, body)
  offerCopy(one(element, '.copy'), body)
  writeOpened(one(element, '.opened'), opened)
  one(element, '.headers pre').textContent = headerLines(headers)
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
