/** `wxpay trigger`: tells the simulator in another terminal what shall happen. */
import { eventTypes } from '../../simulator/notify/examples.js'
import type { Context } from '../context.js'
import { wholeNumber } from '../duration.js'
import { CommandError, EXIT, UsageError } from '../failure.js'
import { nearestOrBegun } from '../../text/nearest.js'
import { forwardUrl, portOf } from '../platform/address.js'
import { readPairs } from '../values.js'
import { t } from '../language.js'

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
    const near = nearestOrBegun(written, types)
    throw new UsageError(
      t(
        `there is no event ${JSON.stringify(written)}${near ? `. Did you mean ${near}?` : ': wxpay trigger --list'}`,
        `没有事件 ${JSON.stringify(written)}${near ? `，是不是 ${near}？` : '：wxpay trigger --list'}`,
      ),
    )
  }
  const { to, amount = DEFAULT_FEN, 'out-trade-no': out_trade_no } = args.texts
  if (to !== undefined && out_trade_no !== undefined)
    throw new UsageError(
      t(
        'an order of your app is told at its own notify_url: leave out --to',
        '您的应用下的订单通知到它自己的 notify_url：请去掉 --to',
      ),
    )
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
      t(
        `no simulator answers at ${origin}: start one in another terminal, wxpay listen --forward-to localhost:3000/notify, or say where with --port`,
        `${origin} 没有模拟平台应答：在另一个终端启动，wxpay listen --forward-to localhost:3000/notify，或用 --port 指明端口`,
      ),
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
      ? t(`${probe}, refused`, `${probe}，已拒绝`)
      : probe === 0
        ? t('no answer', '没有应答')
        : t(
            `${probe}, taken: anybody can say that an order is paid`,
            `${probe}，竟然接受：任何人都可以谎称订单已支付`,
          )
    output.data(
      { event_type, status: probe, refused },
      t(`${mark(refused)} a wrong signature: ${verdict}`, `${mark(refused)} 错误的签名：${verdict}`),
    )
    return refused ? EXIT.DONE : EXIT.FAILED
  }
  if (out_trade_no !== undefined && told.length === 0) {
    const line = t(
      `${mark(true)} ${event_type}  order ${out_trade_no}, told to nobody: give --to URL, or start the simulator with --forward-to URL`,
      `${mark(true)} ${event_type}  订单 ${out_trade_no}，没有通知任何人：请用 --to URL，或启动模拟平台时用 --forward-to URL`,
    )
    output.data({ event_type, out_trade_no }, line)
  } else if (out_trade_no !== undefined) output.print(t(`  order ${out_trade_no}`, `  订单 ${out_trade_no}`))
  for (const { id, url, state, status } of told) {
    const line = `${mark(state === 'acknowledged')} ${event_type}  [${id}]  ${outcomeOf(state, status)}  ${url}`
    output.data({ event_type, id, url, state, status, out_trade_no }, line)
  }
  return told.every(({ state }) => state === 'acknowledged') ? EXIT.DONE : EXIT.FAILED
}

function outcomeOf(state: string, status: number | undefined): string {
  if (state === 'not on this machine')
    return t('not sent, as it is not on this machine', '没有发送，因为不在本机')
  return state === 'pending'
    ? t(
        `${status === 0 ? 'no answer' : status}, it is repeated`,
        `${status === 0 ? '没有应答' : status}，会重发`,
      )
    : String(status)
}
