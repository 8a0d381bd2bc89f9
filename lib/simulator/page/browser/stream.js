/** The feed: changes as they happen. A line that breaks is taken up again where it broke. */
import { byId } from './dom.js'
import { word } from './language.js'

/**
 * @typedef {object} Values what is told of each kind
 * @property {import('./orders.js').Order} order
 * @property {import('./things.js').Thing} thing
 * @property {import('./controls.js').Controls} controls
 * @property {import('./exchanges.js').Exchange} exchange
 * @property {import('./notifications.js').Notification} notification
 * @property {import('./ledger.js').Entry} entry
 * @property {{ mchid: string }} platform
 * @property {number} account
 * @property {number} sum
 * @typedef {{ [Kind in keyof Values]: { kind: Kind, key: string, value: Values[Kind] } }[keyof Values]} Change
 */

/** @type {'connecting' | 'live' | 'lost'} */
let state = 'connecting'
const TONES = { connecting: 'wait', live: 'good', lost: 'bad' }

export function writeLine() {
  const line = byId('line')
  line.textContent = word(state)
  line.dataset['tone'] = TONES[state]
}

/** @param {typeof state} now */
function turn(now) {
  state = now
  writeLine()
}

/**
 * @param {{ reset: () => void, changes: (changes: Change[], isNews: boolean) => void }} tell `reset` when all is told anew
 */
export function follow({ reset, changes }) {
  let isNews = false
  const source = new EventSource('/cashier/events')
  source.addEventListener('reset', () => {
    isNews = false
    reset()
  })
  source.addEventListener('ready', () => {
    isNews = true
    turn('live')
  })
  source.addEventListener('message', ({ data }) => {
    changes(JSON.parse(data), isNews)
  })
  source.addEventListener('error', () => {
    turn('lost')
  })
}
