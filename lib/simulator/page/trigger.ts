/** Any event on demand, for `wxpay trigger`: payments and refunds happen on the ledger, of all others the documented example is told. */
import type { Cashier } from '../controls/cashier.js'
import type { Fields } from '../http/messages.js'
import { fen, object, text } from '../http/fields.js'
import { notFound } from '../http/refusal.js'
import { digits } from '../keys/identity.js'
import type { Order } from '../money/order.js'
import type { Orders } from '../money/orders.js'
import type { Refunds } from '../money/refunds.js'
import { exampleEvent } from '../notify/examples.js'
import type { World } from '../world/world.js'

const APPID = 'wxd678efh567hg6787'

function refuse(error: unknown): never {
  throw notFound('RESOURCE_NOT_EXISTS', (error as RangeError).message)
}

/** `{ event_type, url, out_trade_no, amount, members }` in, what was told and how it was answered out. */
export function createTrigger(
  { identities, notifier }: World,
  orders: Orders,
  refunds: Refunds,
  cashier: Cashier,
): (body: Fields) => Promise<object> {
  const place = (body: Fields): Order =>
    orders.place({
      api: 'direct',
      trade_type: 'NATIVE',
      out_trade_no: `trigger-${digits(12)}`,
      mchid: identities.merchant.id,
      appid: APPID,
      description: 'wxpay trigger',
      notify_url: text(body, 'url'),
      total: fen(body, 'amount'),
    })
  const orderOf = (body: Fields): Order =>
    text(body, 'out_trade_no') === '' ? place(body) : orders.find(text(body, 'out_trade_no'))

  const happen: Readonly<Record<string, (body: Fields) => Promise<string>>> = {
    'TRANSACTION.SUCCESS': async (body) => {
      const { out_trade_no, combine_out_trade_no } = orderOf(body)
      await cashier.pay(combine_out_trade_no ?? out_trade_no)
      return out_trade_no
    },
    'REFUND.SUCCESS': async (body) => {
      const found = orderOf(body)
      const order = found.state === 'NOTPAY' && text(body, 'out_trade_no') === '' ? orders.pay(found) : found
      const wanted = {
        out_refund_no: `R${digits(16)}`,
        refund: Math.min(fen(body, 'amount'), order.total),
        notify_url: order.notify_url,
        api: order.api === 'v2' ? 'v2' : 'v3',
        reason: '',
      } as const
      await cashier.completeRefund(refunds.apply(order, wanted, order.total).out_refund_no)
      return order.out_trade_no
    },
  }

  const tell = async (event_type: string, body: Fields): Promise<void> => {
    const { api, resource } = await exampleEvent(event_type, object(body, 'members'), identities).catch(
      refuse,
    )
    await notifier.send(text(body, 'url'), event_type, resource, api)
  }

  const answer = async (body: Fields): Promise<object> => {
    const event_type = text(body, 'event_type')
    if (event_type === 'PROBE') return { probe: await notifier.probe(text(body, 'url')).catch(refuse) }
    const before = notifier.all.length
    const isExample = Object.keys(object(body, 'members')).length > 0 || !Object.hasOwn(happen, event_type)
    const out_trade_no = isExample ? undefined : await happen[event_type]!(body)
    if (isExample) await tell(event_type, body)
    const told = notifier.all
      .slice(before)
      .map(({ id, url, state, attempts }) => ({ id, url, state, status: attempts.at(-1) }))
    if (told.length === 0 && out_trade_no === undefined)
      throw notFound(
        'RESOURCE_NOT_EXISTS',
        'nowhere to tell it: give --to URL, or start the simulator with --forward-to URL',
      )
    return { event_type, out_trade_no, told }
  }

  // One after another: what is told meanwhile is known by its place in the list.
  let last: Promise<unknown> = Promise.resolve()
  return (body) => {
    const answered = last.then(() => answer(body))
    last = answered.catch(() => undefined)
    return answered
  }
}
