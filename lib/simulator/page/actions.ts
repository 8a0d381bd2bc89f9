/** The buttons of the page: what a payer, the merchant and the platform would do. Knows no HTTP. */
import type { Cashier } from '../controls/cashier.js'
import type { Fields } from '../http/messages.js'
import { fen, text } from '../http/fields.js'
import { notFound } from '../http/refusal.js'
import { digits } from '../keys/identity.js'
import type { Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refunds } from '../money/refunds.js'
import type { Combination } from '../services/payments/combined.js'
import type { World } from '../world/world.js'
import { createTrigger } from './trigger.js'

export type Action = (body: Fields) => Promise<object | void>

/** By name. Each resolves when the merchant was told, and throws a `Refusal`. */
export function createActions(
  world: World,
  orders: Orders,
  refunds: Refunds,
  cashier: Cashier,
): Readonly<Record<string, Action>> {
  const { store, notifier } = world
  const ordered = (body: Fields): Order => orders.find(text(body, 'out_trade_no'))
  return {
    pay: (body) => {
      const { out_trade_no, combine_out_trade_no } = ordered(body)
      return cashier.pay(combine_out_trade_no ?? out_trade_no)
    },
    close: async (body) => {
      const { out_trade_no, combine_out_trade_no = '' } = ordered(body)
      const numbers = store.table<Combination>('combined').get(combine_out_trade_no)?.numbers ?? [
        out_trade_no,
      ]
      numbers.forEach((number) => {
        orders.close(orders.find(number))
      })
    },
    refund: async (body) => {
      const order = ordered(body)
      const wanted = {
        out_refund_no: `R${digits(16)}`,
        refund: fen(body, 'amount'),
        notify_url: order.notify_url,
        api: order.api === 'v2' ? 'v2' : 'v3',
        reason: '',
      } as const
      const { out_refund_no } = refunds.apply(order, wanted, order.total)
      await cashier.completeRefund(out_refund_no)
    },
    trigger: createTrigger(world, orders, refunds, cashier),
    /** A refund that the merchant asked for reaches the payer. */
    arrive: (body) => cashier.completeRefund(text(body, 'out_refund_no')),
    repeat: (body) =>
      notifier.repeat(text(body, 'id')).catch((error: unknown) => {
        throw notFound('RESOURCE_NOT_EXISTS', (error as RangeError).message)
      }),
  }
}
