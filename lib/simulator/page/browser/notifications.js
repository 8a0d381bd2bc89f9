/** Notifications: what the merchant was told, what it answered, and, when it is asked for, what was sent and with which keys. */
import { headerLines, showBody } from './body.js'
import { byId, copy, fill, one, pill } from './dom.js'
import { clock } from './format.js'
import { keyName, offerCopy, writeFacts } from './keys.js'
import { List } from './list.js'
import { openable } from './openable.js'
import { press } from './press.js'
import { translate, word } from './language.js'

/**
 * @typedef {{ mchid: string, url: string, event_type: string, resource: unknown, create_time: string, attempts: number[], answers: string[], state: keyof typeof TONES, due: number }} Notification
 * @typedef {{ headers: Record<string, string>, body?: string, keys: { signed?: import('./keys.js').Key, encrypted?: import('./keys.js').Key } }} Sent
 */

const TONES = /** @type {const} */ ({
  pending: 'wait',
  acknowledged: 'good',
  'given up': 'bad',
  'not on this machine': 'off',
})

/** @returns {List<Notification>} */
export const createNotifications = () =>
  new List(byId('notification-list'), make, ({ create_time }) => Date.parse(create_time), textOf)

/** @param {Notification} notification */
const textOf = ({ event_type, url, state, resource, answers }) =>
  [event_type, url, state, JSON.stringify(resource), ...answers].join('\n')

/** @param {string} id */
function make(id) {
  return openable('notification', write, (element) => {
    followDetail(element, id)
  })
}

/**
 * @param {HTMLElement} element
 * @param {string} id
 */
function followDetail(element, id) {
  const button = one(element, '[data-action=repeat]')
  button.addEventListener('click', () => {
    if (button.ariaBusy !== 'true') void press(button, 'repeat', { id })
  })
  const sent = /** @type {HTMLDetailsElement} */ (one(element, '.sent'))
  sent.addEventListener('toggle', () => {
    if (sent.open) void showSent(sent, id)
  })
}

/**
 * Of an attempt that is repeated, what was sent last.
 * @param {HTMLElement} element
 * @param {string} id
 */
async function showSent(element, id) {
  const response = await fetch(`/cashier/sent/${id}`)
  /** @type {Sent} */
  const { headers, body, keys } = response.ok ? await response.json() : { headers: {}, keys: {} }
  const content = translate(copy('sent'))
  one(element, '.content').replaceChildren(content)
  writeFacts(one(content, '.keys'), [
    [word('signedWith'), keyName(keys.signed)],
    [word('encryptedWith'), keyName(keys.encrypted)],
  ])
  offerCopy(one(content, '.copy'), body)
  one(content, '.headers').textContent = headerLines(headers)
  showBody(one(content, '.body'), body ?? word('gone'))
}

/**
 * @param {HTMLElement} element
 * @param {Notification} notification
 */
function write(element, { url, event_type, resource, create_time, attempts, answers, state, due }) {
  const last = attempts.at(-1)
  fill(element, {
    time: clock(Date.parse(create_time)),
    event_type,
    url,
    status: last === undefined ? '' : statusOf(last),
  })
  pill(element, 'state', TONES[state], word(state))
  one(element, 'summary .status').dataset['tone'] = state === 'acknowledged' ? 'good' : 'bad'
  if (!element.querySelector('.detail')) return
  fill(element, { due: state === 'pending' ? `${word('due')} ${clock(due)}` : '' })
  showBody(one(element, '.resource'), JSON.stringify(resource))
  const list = one(element, '.answers')
  attempts.forEach((status, at) => {
    const item = /** @type {HTMLElement} */ (list.children[at] ?? list.appendChild(copy('answer')))
    fill(item, { status: statusOf(status), text: answers[at] || word('empty') })
  })
  one(element, '[data-action=repeat]').hidden = state === 'not on this machine'
}

/** @param {number} status 0 where no answer came */
const statusOf = (status) => (status === 0 ? word('noAnswer') : String(status))
