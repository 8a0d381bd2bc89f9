/**
 * Any event on demand: what it tells of happens on the ledger first; with members of one's own
 * the documented example is sent.
 */
import type { Account, Accounts } from '../accounts.js'
import { object, text } from '../http/fields.js'
import type { Fields } from '../http/messages.js'
import { notFound } from '../http/refusal.js'
import { exampleEvent } from '../notify/examples.js'
import type { Notifier } from '../notify/notifier.js'
import { scenarioOf } from './scenarios/index.js'
import { Stage } from './stage.js'

/**
 * `{ event_type, url, out_trade_no, amount, members, mchid }` in, what was sent and how it was answered out.
 */
export type Trigger = (wish: Fields) => Promise<object>

export function createTrigger(accounts: Accounts, notifier: Notifier): Trigger {
  return async (wish) => {
    const event_type = text(wish, 'event_type')
    if (event_type === 'PROBE') {
      const { url, status, text: answer } = await notifier.probed(text(wish, 'url')).catch(refuse)
      return { probe: status, url, answer }
    }
    const account = accounts.find(wish['mchid'] as string | undefined)
    if (!account)
      throw notFound('RESOURCE_NOT_EXISTS', `there is no merchant ${JSON.stringify(wish['mchid'])}`)
    const isExample = Object.keys(object(wish, 'members')).length > 0
    const stage = new Stage(account, wish, notifier)
    let out_trade_no: string | void = undefined
    // An order that is there says itself where it is told.
    const url = text(wish, 'out_trade_no') === '' ? text(wish, 'url') : ''
    const sent = await notifier.during(url, async () => {
      if (isExample) await sendExample(account, event_type, wish)
      else out_trade_no = await scenarioOf(event_type)(stage)
    })
    const told = sent.map(({ id, api, url, state, attempts, answers }) => ({
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
}

async function sendExample({ world }: Account, event_type: string, wish: Fields): Promise<void> {
  const { api, resource } = await exampleEvent(event_type, object(wish, 'members'), world.identities).catch(
    refuse,
  )
  await world.notifier.send(text(wish, 'url'), event_type, resource, api)
}

function refuse(error: unknown): never {
  throw notFound('RESOURCE_NOT_EXISTS', (error as RangeError).message)
}
