/** `wxpay trigger`: tells the simulator in another terminal what shall happen. */
import { eventTypes } from '../../simulator/notify/examples.js'
import type { Context } from '../context.js'
import { wholeNumber } from '../duration.js'
import { CommandError, EXIT, UsageError } from '../failure.js'
import { nearestOrBegun } from '../../text/nearest.js'
import { firstLine } from '../../text/messages.js'
import { forwardUrl, portOf } from '../platform/address.js'
import { reasonOf } from '../platform/reason.js'
import { parse } from '../saved.js'
import { readPairs } from '../values.js'
import { t } from '../language.js'

const DEFAULT_FEN = '100'
const LARGEST_FEN = 100_000_000

interface Answer {
  readonly out_trade_no?: string
  readonly told?: readonly {
    readonly id: string
    readonly api: 'v3' | 'v2'
    readonly url: string
    readonly state: string
    readonly status?: number
    readonly answer?: string
  }[]
  readonly probe?: number
  /** Where the probe was sent, and the body of the response or why none arrived. */
  readonly url?: string
  readonly answer?: string
}

/** Longer than the platform waits for a receiver. */
const PATIENCE_MILLISECONDS = 10_000

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
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  }).catch((error: unknown) => {
    throw new CommandError(noSimulator(origin, whyNone(error as Error)))
  })
  const text = await response.text()
  const answer = parse(text) as (Answer & { message?: string; code?: string }) | undefined
  const isSimulator = answer && typeof answer === 'object' && (response.ok || answer.code !== undefined)
  if (!isSimulator) throw new CommandError(noSimulator(origin, somethingElse(response, text)))
  if (!response.ok) throw new CommandError(String(answer.message ?? response.status))
  return answer
}

const noSimulator = (origin: string, why: string): string =>
  t(
    `no simulator answers at ${origin}: ${why}. Start one in another terminal, wxpay listen --forward-to localhost:3000/notify, or say where with --port`,
    `${origin} 没有模拟平台应答：${why}。在另一个终端启动，wxpay listen --forward-to localhost:3000/notify，或用 --port 指明端口`,
  )

function whyNone({ name, message, cause }: Error): string {
  const { code } = (cause ?? {}) as NodeJS.ErrnoException
  if (name === 'TimeoutError')
    return t(
      `timeout, no response within ${PATIENCE_MILLISECONDS / 1000} s`,
      `超时，${PATIENCE_MILLISECONDS / 1000} 秒内没有应答`,
    )
  if (code === 'ECONNREFUSED') return t('connection refused', '连接被拒绝')
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code?.startsWith('HPE_'))
    return t(
      'what listens there does not answer with HTTP; it may be the port of HTTPS',
      '监听该端口的程序没有以 HTTP 应答，可能是 HTTPS 的端口',
    )
  return (cause as Error | undefined)?.message || message
}

const somethingElse = ({ status, headers }: Response, text: string): string => {
  const type = headers.get('content-type') ?? t('without a type', '没有类型')
  return t(
    `something else does, ${status} ${type} ${firstLine(text)}`,
    `应答的是其他程序，${status} ${type} ${firstLine(text)}`,
  )
}

function show(
  { output }: Context,
  event_type: string,
  { out_trade_no, told = [], probe, url: probed = '', answer = '' }: Answer,
): number {
  const { paint } = output
  const mark = (good: boolean): string => (good ? paint('green', '✔') : paint('red', '✖'))
  if (probe !== undefined) {
    const refused = probe >= 400
    const verdict = refused
      ? t(`${probe}, refused`, `${probe}，已拒绝`)
      : probe === 0
        ? reasonOf({ api: 'v3', url: probed, status: probe, answer })
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
  for (const { id, api, url, state, status = 0, answer: body = '' } of told) {
    const reason = state === 'pending' ? reasonOf({ api, url, status, answer: body }) : undefined
    const line = `${mark(state === 'acknowledged')} ${event_type}  [${id}]  ${outcomeOf(state, status)}  ${url}`
    output.data(
      { event_type, id, url, state, status, out_trade_no, reason },
      reason === undefined ? line : [line, `  ${paint('yellow', reason)}`],
    )
  }
  return told.every(({ state }) => state === 'acknowledged') ? EXIT.DONE : EXIT.FAILED
}

function outcomeOf(state: string, status: number): string {
  if (state === 'not on this machine')
    return t('not sent, as it is not on this machine', '没有发送，因为不在本机')
  return state === 'pending'
    ? t(
        `${status === 0 ? 'no answer' : status}, it is repeated`,
        `${status === 0 ? '没有应答' : status}，会重发`,
      )
    : String(status)
}
