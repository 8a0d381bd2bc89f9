/** The buttons of the page: what a payer, the merchant and the platform would do. */
import type { Account, Accounts } from '../accounts.js'
import type { Trigger } from '../controls/trigger.js'
import { fen, text } from '../http/fields.js'
import type { Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import type { Notifier } from '../notify/notifier.js'
import { ownerOf } from './keys.js'

export type Action = (body: Fields) => Promise<object | void>

/** By name. Each resolves when the merchant was notified, and throws a `Refusal`. */
export function createActions(
  accounts: Accounts,
  notifier: Notifier,
  trigger: Trigger,
): Readonly<Record<string, Action>> {
  const found = (body: Fields, name: string): [Account, string] => ownerOf(accounts, text(body, name))
  return {
    pay: async (body) => {
      const [{ controls }, out_trade_no] = found(body, 'out_trade_no')
      await controls.pay(out_trade_no)
    },
    close: async (body) => {
      const [{ controls }, out_trade_no] = found(body, 'out_trade_no')
      controls.closeOrder(out_trade_no)
    },
    refund: async (body) => {
      const [{ controls }, out_trade_no] = found(body, 'out_trade_no')
      await controls.refundOrder(out_trade_no, fen(body, 'amount'))
    },
    trigger,
    /** A refund that the merchant asked for arrives at the payer. */
    arrive: async (body) => {
      const [{ controls }, out_refund_no] = found(body, 'out_refund_no')
      await controls.completeRefund(out_refund_no)
    },
    repeat: (body) =>
      notifier.repeat(text(body, 'id')).catch((error: unknown) => {
        throw notFound('RESOURCE_NOT_EXISTS', (error as RangeError).message)
      }),
  }
}
