/** Any event on demand: payments and refunds happen on the ledger, of all others the documented example is sent. */
import type { Account, Accounts } from '../accounts.js'
import { fen, object, text } from '../http/fields.js'
import type { Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import type { Order } from '../money/order.js'
import { exampleEvent } from '../notify/examples.js'
import type { Notifier } from '../notify/notifier.js'

const APPID = 'wxd678efh567hg6787'

/** `{ event_type, url, out_trade_no, amount, members, mchid }` in, what was sent and how it was answered out. */
export type Trigger = (wish: Fields) => Promise<object>

export function createTrigger(accounts: Accounts, notifier: Notifier): Trigger {
  const answer = async (wish: Fields): Promise<object> => {
    const event_type = text(wish, 'event_type')
    if (event_type === 'PROBE') {
      const { url, status, text: answer } = await notifier.probed(text(wish, 'url')).catch(refuse)
      return { probe: status, url, answer }
    }
    const account = accounts.find(wish['mchid'] as string | undefined)
    if (!account)
      throw notFound('RESOURCE_NOT_EXISTS', `there is no merchant ${JSON.stringify(wish['mchid'])}`)
    const before = notifier.all.length
    const happens = Object.keys(object(wish, 'members')).length === 0 ? HAPPENINGS[event_type] : undefined
    const out_trade_no = await happens?.(account, wish)
    if (!happens) await sendExample(account, event_type, wish)
    const told = notifier.all.slice(before).map(({ id, api, url, state, attempts, answers }) => ({
      id,
      api,
      url,
      state,
      status: attempts.at(-1),
      answer: answers.at(-1),
    }))
    if (told.length === 0 && out_trade_no === undefined)
      throw notFound(
        'RESOURCE_NOT_EXISTS',
        'nowhere to send it: give --to URL, or start the simulator with --forward-to URL',
      )
    return { event_type, out_trade_no, told }
  }

  // One after another: what is sent meanwhile is known by its place in the list.
  let last: Promise<unknown> = Promise.resolve()
  return (wish) => {
    const answered = last.then(() => answer(wish))
    last = answered.catch(() => undefined)
    return answered
  }
}

/** Events that happen on the ledger; each gives the number of its order. */
const HAPPENINGS: Readonly<Record<string, (account: Account, wish: Fields) => Promise<string>>> = {
  'TRANSACTION.SUCCESS': async (account, wish) => {
    const { out_trade_no } = orderOf(account, wish)
    await account.controls.pay(out_trade_no)
    return out_trade_no
  },
  'REFUND.SUCCESS': async (account, wish) => {
    const { out_trade_no, state, total } = orderOf(account, wish)
    const { orders } = account.services
    if (state === 'NOTPAY' && text(wish, 'out_trade_no') === '') orders.pay(orders.find(out_trade_no))
    await account.controls.refundOrder(out_trade_no, Math.min(fen(wish, 'amount'), total))
    return out_trade_no
  },
}

const orderOf = (account: Account, wish: Fields): Order =>
  text(wish, 'out_trade_no') === ''
    ? place(account, wish)
    : account.services.orders.find(text(wish, 'out_trade_no'))

const place = ({ merchant, world, services }: Account, wish: Fields): Order =>
  services.orders.place({
    api: 'direct',
    trade_type: 'NATIVE',
    out_trade_no: `trigger-${world.random.digits(12)}`,
    mchid: merchant.id,
    appid: APPID,
    description: 'wxpay trigger',
    notify_url: text(wish, 'url'),
    total: fen(wish, 'amount'),
  })

async function sendExample({ world }: Account, event_type: string, wish: Fields): Promise<void> {
  const { api, resource } = await exampleEvent(event_type, object(wish, 'members'), world.identities).catch(
    refuse,
  )
  await world.notifier.send(text(wish, 'url'), event_type, resource, api)
}

function refuse(error: unknown): never {
  throw notFound('RESOURCE_NOT_EXISTS', (error as RangeError).message)
}
