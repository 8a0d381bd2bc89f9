/** Buttons of the page that run an operation of the control API. */
import type { Fields } from '../http/messages.js'

export interface Button {
  /** The operation's path below `/simulator/`. */
  readonly path: string
  /** The word on it. */
  readonly word: string
  readonly body: Fields
  /** A member that is typed beside the button. */
  readonly asks?: string
}

export const button = (path: string, word: string, body: Fields, asks?: string): Button => ({
  path,
  word,
  body,
  ...(asks !== undefined && { asks }),
})

/** @param mchid another merchant than the first, whom the operation must name */
export const ofMerchant = (one: Button, mchid: string | undefined): Button =>
  mchid === undefined ? one : { ...one, body: { ...one.body, mchid } }

/** What may happen to an order besides being paid, closed and refunded. */
export function orderButtons({ out_trade_no, state }: Fields, mchid?: string): readonly Button[] {
  const buttons = {
    USERPAYING: [button('fail-payment', 'failPayment', { out_trade_no })],
    ACCEPT: [button('fail-payment', 'failPayment', { out_trade_no })],
    PAYERROR: [button('repay-deduction', 'repay', { out_trade_no })],
    SUCCESS: [button('complain', 'complain', { out_trade_no }, 'detail')],
    REFUND: [button('complain', 'complain', { out_trade_no }, 'detail')],
  }[String(state)]
  return (buttons ?? []).map((one) => ofMerchant(one, mchid))
}
