/** Orders: what is to be paid, its QR code, its refunds and its buttons. */
import { writeActions } from './actions.js'
import { byId, copy, fill, one, pill } from './dom.js'
import { clock, fenOf, typed, yuan } from './format.js'
import { List } from './list.js'
import { press } from './press.js'
import { writeRefunds } from './refunds.js'
import { word } from './language.js'

/**
 * @typedef {{ out_trade_no: string, description: string, total: number, refunded: number, state: 'NOTPAY' | 'USERPAYING' | 'ACCEPT' | 'PAYERROR' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED', trade_type: string, api: string,
 *   created: number, expires?: number, combine_out_trade_no?: string, ticket: string, refunds: import('./refunds.js').Refund[], actions: import('./actions.js').Action[] }} Order
 */

/** @type {Readonly<Record<Order['state'], 'good' | 'wait' | 'bad' | 'off'>>} */
const TONES = {
  NOTPAY: 'wait',
  USERPAYING: 'wait',
  ACCEPT: 'wait',
  PAYERROR: 'bad',
  SUCCESS: 'good',
  REFUND: 'off',
  CLOSED: 'off',
  REVOKED: 'off',
}

/** @param {Order} order */
export const stateOf = ({ state, refunded, total }) =>
  word(state === 'REFUND' && refunded < total ? 'PART_REFUND' : state)

/** @returns {List<Order>} */
export const createOrders = () => new List(byId('order-list'), make, ({ created }) => created, textOf)

/** @param {Order} order */
const textOf = ({ out_trade_no, description, state, trade_type, combine_out_trade_no, refunds }) =>
  [
    out_trade_no,
    description,
    state,
    trade_type,
    combine_out_trade_no,
    ...refunds.map((one) => one.out_refund_no),
  ].join('\n')

/** States in which a payer may still pay. */
const PAYABLE = new Set(['NOTPAY', 'USERPAYING', 'ACCEPT'])

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} element
 */
const failRefund = (button, element) =>
  press(button, '/simulator/fail-refund', { ...ownerOf(element), out_refund_no: button.dataset['refund'] })

/** The key of another merchant's order begins with its number. @param {HTMLElement} element */
function ownerOf(element) {
  const [mchid, number] = (element.dataset['key'] ?? '').split('/')
  return number === undefined || mchid === undefined ? {} : { mchid }
}

/** @param {string} key */
function make(key) {
  const element = copy('order')
  element.dataset['key'] = key
  element.dataset['kind'] = 'order'
  const input = /** @type {HTMLInputElement} */ (one(element, 'input'))
  const picture = /** @type {HTMLImageElement} */ (one(element, '.qr'))
  picture.src = `/cashier/qr/${encodeURIComponent(key)}`
  element.addEventListener('click', ({ target }) => {
    const button = /** @type {HTMLElement} */ (target).closest('button')
    if (button?.matches('.fail')) return void failRefund(button, element)
    if (!button?.dataset['action'] || button.ariaDisabled === 'true' || button.ariaBusy === 'true') return
    const amount = fenOf(input.value)
    if (button.dataset['action'] === 'refund' && amount === undefined) return tell(element, input)
    const { action = '', refund: out_refund_no } = button.dataset
    void press(button, action, { out_trade_no: key, out_refund_no, amount })
  })
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') one(element, '[data-action=refund]').click()
  })
  return {
    element,
    write: (/** @type {Order} */ order) => {
      write(element, order)
    },
  }
}

/**
 * @param {HTMLElement} element
 * @param {HTMLInputElement} input
 */
function tell(element, input) {
  one(element, '.problem').textContent = `${word('refundAmount')}: ${word('wrongAmount')}`
  input.focus()
}

/**
 * @param {HTMLElement} element
 * @param {Order} order
 */
function write(element, order) {
  const {
    out_trade_no,
    description,
    total,
    refunded,
    state,
    trade_type,
    created,
    expires,
    combine_out_trade_no,
    ticket,
    refunds,
    actions,
  } = order
  const { activeElement } = document
  const unpaid = state === 'NOTPAY'
  const more = [
    unpaid && expires !== undefined && `${word('until')} ${clock(expires)}`,
    combine_out_trade_no && `${word('combined')} ${combine_out_trade_no}`,
    ownerOf(element).mchid,
  ]
  fill(element, {
    total: yuan(total),
    description,
    out_trade_no,
    trade_type,
    created: clock(created),
    more: more
      .filter(Boolean)
      .map((text) => ` · ${text}`)
      .join(''),
    ticket,
  })
  pill(element, 'state', TONES[state], stateOf(order))
  element.dataset['state'] = state
  element.ariaLabel = `${out_trade_no}, ${yuan(total)}, ${stateOf(order)}`
  one(element, '.qr').setAttribute('alt', `${word('code')} ${ticket}`)
  const left = state === 'SUCCESS' || state === 'REFUND' ? total - refunded : 0
  allow(element, 'pay', PAYABLE.has(state), out_trade_no)
  allow(element, 'close', unpaid, out_trade_no)
  allow(element, 'refund', left > 0, out_trade_no)
  offer(element, left)
  writeActions(one(element, '.more'), actions, out_trade_no)
  writeRefunds(one(element, '.refunds'), refunds)
  if (
    activeElement instanceof HTMLElement &&
    element.contains(activeElement) &&
    activeElement.closest('[hidden]')
  )
    element.focus()
}

/**
 * A button that has nothing to do stays where it is, and keeps the focus.
 * @param {HTMLElement} element
 * @param {'pay' | 'close' | 'refund'} action
 * @param {boolean} allowed
 * @param {string} number
 */
function allow(element, action, allowed, number) {
  const button = one(element, `[data-action=${action}]`)
  button.ariaDisabled = allowed ? null : 'true'
  button.ariaLabel = `${word(action)} ${number}`
}

/**
 * What is left to refund, until something else is typed.
 * @param {HTMLElement} element
 * @param {number} left in fen
 */
function offer(element, left) {
  const label = one(element, '.money')
  const input = /** @type {HTMLInputElement} */ (one(label, 'input'))
  label.hidden = left === 0
  if (input.dataset['left'] === String(left)) return
  input.dataset['left'] = String(left)
  input.value = typed(left)
}
