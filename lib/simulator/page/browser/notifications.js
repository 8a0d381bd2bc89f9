/** Notifications: what the merchant was told, and what it answered. */
import { byId, copy, fill, one, pill } from './dom.js'
import { clock } from './format.js'
import { List } from './list.js'
import { press } from './press.js'
import { word } from './words.js'

/** @typedef {{ url: string, event_type: string, resource: unknown, create_time: string, attempts: number[], answers: string[], state: keyof typeof TONES, due: number }} Notification */

const TONES = /** @type {const} */ ({
  pending: 'wait',
  acknowledged: 'good',
  'given up': 'bad',
  'not on this machine': 'off',
})

/** @returns {List<Notification>} */
export const createNotifications = () =>
  new List(byId('notification-list'), make, ({ create_time }) => Date.parse(create_time))

/** @param {string} id */
function make(id) {
  const element = copy('notification')
  const button = one(element, '[data-action=repeat]')
  button.addEventListener('click', () => {
    if (button.ariaBusy !== 'true') void press(button, 'repeat', { id })
  })
  return {
    element,
    write: (/** @type {Notification} */ notification) => {
      write(element, notification)
    },
  }
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
    resource: JSON.stringify(resource, null, 2),
    due: state === 'pending' ? `${word('due')} ${clock(due)}` : '',
  })
  pill(element, 'state', TONES[state], word(state))
  one(element, 'summary .status').dataset['tone'] = state === 'acknowledged' ? 'good' : 'bad'
  const list = one(element, '.answers')
  attempts.forEach((status, at) => {
    const item = /** @type {HTMLElement} */ (list.children[at] ?? list.appendChild(copy('answer')))
    fill(item, { status: statusOf(status), text: answers[at] || word('empty') })
  })
  one(element, '[data-action=repeat]').hidden = state === 'not on this machine'
}

/** @param {number} status 0 where no answer came */
const statusOf = (status) => (status === 0 ? word('noAnswer') : String(status))
