/** `wxpay trigger`: tells the simulator in another terminal what shall happen. */
import { eventTypes } from '../../simulator/notify/examples.js'
import type { Context } from '../context.js'
import { wholeNumber } from '../duration.js'
import { CommandError, EXIT, UsageError } from '../failure.js'
import { nearest } from '../nearest.js'
import { forwardUrl, portOf } from '../platform/address.js'
import { readPairs } from '../values.js'

const DEFAULT_FEN = '100'
const LARGEST_FEN = 100_000_000

interface Answer {
  readonly out_trade_no?: string
  readonly told?: readonly {
    readonly id: string
    readonly url: string
    readonly state: string
    readonly status?: number
  }[]
  readonly probe?: number
}

export async function run(context: Context): Promise<number> {
  const { args, output } = context
  const types = ['PROBE', ...(await eventTypes())]
  if (args.has('list')) {
    for (const event_type of types) output.data({ event_type }, event_type)
    return EXIT.DONE
  }
  const [written = '', ...pairs] = args.words
  const event_type =
    types.find((type) => type === written) ??
    types.find((type) => type.toLowerCase() === written.toLowerCase())
  if (event_type === undefined) {
    const near = nearest(written, types)
    throw new UsageError(
      `there is no event ${JSON.stringify(written)}${near ? `. Did you mean ${near}?` : ': wxpay trigger --list'}`,
    )
  }
  const { to, amount = DEFAULT_FEN, 'out-trade-no': out_trade_no } = args.texts
  if (to !== undefined && out_trade_no !== undefined)
    throw new UsageError('an order of your app is told at its own notify_url: leave out --to')
  const answer = await ask(portOf(context), {
    event_type,
    amount: wholeNumber(amount, 'amount', 1, LARGEST_FEN),
    members: readPairs(pairs),
    ...(to !== undefined && { url: forwardUrl(to, 'to') }),
    ...(out_trade_no !== undefined && { out_trade_no }),
  })
  return show(context, event_type, answer)
}

/** The simulator obeys whoever is on this machine and no page of another site; so it asks for an Origin. */
async function ask(port: number, wish: object): Promise<Answer> {
  const origin = `http://127.0.0.1:${port}`
  const response = await fetch(`${origin}/cashier/trigger`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(wish),
  }).catch(() => undefined)
  const answer = (await response?.json().catch(() => undefined)) as
    | (Answer & { message?: string })
    | undefined
  if (!response || !answer)
    throw new CommandError(
      `no simulator answers at ${origin}: start one in another terminal, wxpay listen --forward-to localhost:3000/notify, or say where with --port`,
    )
  if (!response.ok) throw new CommandError(String(answer.message ?? response.status))
  return answer
}

function show({ output }: Context, event_type: string, { out_trade_no, told = [], probe }: Answer): number {
  const { paint } = output
  const mark = (good: boolean): string => (good ? paint('green', '✔') : paint('red', '✖'))
  if (probe !== undefined) {
    const refused = probe >= 400
    const verdict = refused
      ? `${probe}, refused`
      : probe === 0
        ? 'no answer'
        : `${probe}, taken: anybody can say that an order is paid`
    output.data({ event_type, status: probe, refused }, `${mark(refused)} a wrong signature: ${verdict}`)
    return refused ? EXIT.DONE : EXIT.FAILED
  }
  if (out_trade_no !== undefined && told.length === 0) {
    const line = `${mark(true)} ${event_type}  order ${out_trade_no}, told to nobody: give --to URL, or start the simulator with --forward-to URL`
    output.data({ event_type, out_trade_no }, line)
  } else if (out_trade_no !== undefined) output.print(`  order ${out_trade_no}`)
  for (const { id, url, state, status } of told) {
    const line = `${mark(state === 'acknowledged')} ${event_type}  [${id}]  ${outcomeOf(state, status)}  ${url}`
    output.data({ event_type, id, url, state, status, out_trade_no }, line)
  }
  return told.every(({ state }) => state === 'acknowledged') ? EXIT.DONE : EXIT.FAILED
}

function outcomeOf(state: string, status: number | undefined): string {
  if (state === 'not on this machine') return 'not sent, as it is not on this machine'
  return state === 'pending' ? `${status === 0 ? 'no answer' : status}, it is repeated` : String(status)
}
