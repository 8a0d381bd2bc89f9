/** Cards of what users do something with besides orders: transfers, red packets, coupons, service orders, complaints, contracts. */
import { writeActions } from './actions.js'
import { byId, copy, fill, one, pill } from './dom.js'
import { clock, yuan } from './format.js'
import { List } from './list.js'
import { named } from './language.js'

/**
 * @typedef {{ kind: string, number: string, amount?: number, state: string, about: string[], created: number, mchid: string, actions: import('./actions.js').Action[] }} Thing
 */

/** States that wait for somebody, and those that ended badly; all others are good. */
const WAITING = new Set([
  'WAIT_USER_CONFIRM',
  'ACCEPTED',
  'SENT',
  'CREATED',
  'USER_PAYING',
  'PENDING',
  'PROCESSING',
  'unactivated',
])
const ENDED = new Set([
  'CANCELLED',
  'RETURNED',
  'REVOKED',
  'EXPIRED',
  'DEACTIVATED',
  'TERMINATED',
  'USED',
  'paused',
])

/** @param {string} state */
const toneOf = (state) =>
  state === 'FAIL' ? 'bad' : WAITING.has(state) ? 'wait' : ENDED.has(state) ? 'off' : 'good'

/** @param {Thing} thing */
export const stateOfThing = ({ state }) => named(`state_${state}`, state)

/** @returns {List<Thing>} */
export const createThings = () => new List(byId('order-list'), make, ({ created }) => created, textOf)

/** @param {Thing} thing */
const textOf = ({ number, about, state, kind }) => [number, ...about, state, kind].join('\n')

function make() {
  const element = copy('thing')
  return {
    element,
    write: (/** @type {Thing} */ thing) => {
      write(element, thing)
    },
  }
}

/**
 * @param {HTMLElement} element
 * @param {Thing} thing
 */
function write(element, thing) {
  const { kind, number, amount, state, about, created, actions } = thing
  element.dataset['kind'] = kind
  fill(element, {
    kind: named(`one_${kind}`, kind),
    total: amount === undefined ? '' : yuan(amount),
    number,
    about: about.join(' · '),
    created: clock(created),
  })
  pill(
    element,
    'state',
    kind === 'case' ? (actions.length > 0 ? 'wait' : 'off') : toneOf(state),
    stateOfThing(thing),
  )
  element.ariaLabel = [named(`one_${kind}`, kind), number, stateOfThing(thing)].join(', ')
  writeActions(one(element, '.buttons'), actions, number)
}
