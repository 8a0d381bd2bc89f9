/** The demo from beginning to end. */
import { randomBytes } from 'node:crypto'
import { Wechatpay } from '../../index.js'
import { createSimulator } from '../../simulator/index.js'
import { NAME } from '../name.js'
import { CLOCK_SKEW, fault } from './fault.js'
import { keep, keptLines } from './keep.js'
import { impostors, notify, order, pay, query } from './payment.js'
import { startReceiver } from './receiver.js'
import { bill, refund } from './settlement.js'
import { countingClient, type Counts, type Stage } from './stage.js'
import { padded as wide, columnsOf as widthOf } from '../styled.js'
import { ms, timed, type Teller } from './teller.js'

export interface Wishes {
  readonly keep: string | undefined
  readonly fail: string | undefined
}

export async function story(teller: Teller, wishes: Wishes): Promise<void> {
  const began = performance.now()
  const { say, words, good, output, fact, dim } = teller
  say(`${output.paint('bold', words.title)} · ${words.subtitle}`)
  say()
  const { value: platform, took } = await timed(() =>
    createSimulator({ ...(wishes.fail === 'clock' && { skew: CLOCK_SKEW }) }),
  )
  const receiver = await startReceiver(platform.config)
  try {
    const name = (text: string): string => good(wide(text, 11))
    say(`  ${name(words.keys)} ${wide(words.keysWhat, 52)} ${dim(ms(took))}`)
    say(`  ${name(words.simulator)} ${platform.baseURL.slice(0, -1)}   (API v3 · v2 · brand)`)
    say(`  ${name(words.listener)} ${receiver.url}`)
    say()
    fact('start', { baseURL: platform.baseURL, listener: receiver.url, milliseconds: took })
    const counts: Counts = { verified: 0, files: 0 }
    const stage: Stage = {
      platform,
      receiver,
      teller,
      counts,
      out_trade_no: `demo-${randomBytes(3).toString('hex').toUpperCase()}`,
      instance: countingClient(platform.config, counts),
    }
    if (wishes.keep !== undefined) await keep(stage, wishes.keep)
    await (wishes.fail === undefined
      ? wellTold(stage)
      : fault(stage, wishes.fail, new Wechatpay(platform.config)))
    ending(stage, performance.now() - began, wishes)
  } finally {
    receiver.close()
    await platform.close()
  }
}

async function wellTold(stage: Stage): Promise<void> {
  for (const step of [order, pay, notify, impostors, query, refund, bill]) await step(stage)
}

function ending(stage: Stage, took: number, wishes: Wishes): void {
  const {
    platform,
    receiver,
    counts,
    teller: { say, fact, words, output, dim },
  } = stage
  const accepted = receiver.all.filter(({ status, duplicate }) => status === 204 && !duplicate).length
  const refused = receiver.all.length - accepted
  const seconds = (took / 1000).toFixed(1)
  say()
  if (wishes.fail === undefined)
    say(
      `${output.paint('bold', words.done)}${words.took(seconds)}${words.total(platform.requests.length, counts.verified, counts.files, accepted, refused)}`,
    )
  const next = [
    ...(wishes.keep === undefined
      ? [[`${NAME} demo --keep ./wxpay-demo`, words.nextKeep] as const]
      : keptLines(wishes.keep, words)),
    [`${NAME} help credentials`, words.nextKeys],
    [`${NAME} simulate --port 8080`, words.nextSimulate],
  ] as const
  const width = Math.max(...next.map(([command]) => command.length)) + 3
  const margin = Math.max(5, widthOf(words.next))
  if (wishes.keep !== undefined) say(`      ${words.kept(wishes.keep)}`)
  next.forEach(([command, what], at) =>
    say(
      `${at === 0 ? output.paint('bold', wide(words.next, margin)) : ' '.repeat(margin)} ${command.padEnd(width)} ${dim(what)}`,
    ),
  )
  fact('done', {
    seconds: took / 1000,
    signed: platform.requests.length,
    verified: counts.verified,
    files: counts.files,
    accepted,
    refused,
  })
}
