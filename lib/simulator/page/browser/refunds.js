/** The refunds of an order: how far each is, and the buttons that end it. */
import { copy, fill, one, pill } from './dom.js'
import { clock, yuan } from './format.js'
import { word } from './language.js'

/**
 * @typedef {{ out_refund_no: string, refund: number, status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED', created: number, succeeded?: number }} Refund
 */

/** @type {Readonly<Record<Refund['status'], readonly [tone: 'good' | 'wait' | 'bad' | 'off', name: 'ARRIVED' | 'PROCESSING' | 'ABNORMAL' | 'CLOSED']>>} */
const REFUNDS = {
  SUCCESS: ['good', 'ARRIVED'],
  PROCESSING: ['wait', 'PROCESSING'],
  ABNORMAL: ['bad', 'ABNORMAL'],
  CLOSED: ['off', 'CLOSED'],
}

/**
 * @param {HTMLElement} list
 * @param {Refund[]} refunds
 */
export function writeRefunds(list, refunds) {
  list.hidden = refunds.length === 0
  refunds.forEach(({ out_refund_no, refund, status, created, succeeded }, at) => {
    const item = /** @type {HTMLElement} */ (list.children[at] ?? list.appendChild(copy('refund')))
    fill(item, { out_refund_no, refund: yuan(-refund), time: clock(succeeded ?? created) })
    const [tone, name] = REFUNDS[status]
    pill(item, 'status', tone, word(name))
    const arrive = one(item, '[data-action=arrive]')
    arrive.textContent = word('arrive')
    arrive.ariaLabel = `${word('arrive')} ${out_refund_no}`
    arrive.dataset['refund'] = out_refund_no
    arrive.hidden = status !== 'PROCESSING'
    const fail = one(item, '.fail')
    fail.textContent = word('failRefund')
    fail.ariaLabel = `${word('failRefund')} ${out_refund_no}`
    fail.hidden = arrive.hidden
    fail.dataset['refund'] = out_refund_no
  })
}
