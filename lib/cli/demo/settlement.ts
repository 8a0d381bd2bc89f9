/**
 * The second half of the demo: a refund over a connection that breaks, and the day's bill against the ledger.
 */
import { downloadBill, fen } from '../../bills/index.js'
import { expected, type Stage } from './stage.js'
import { ms, timed, yuan } from './teller.js'
import { TOTAL } from './payment.js'

const REFUND = 30

export async function refund({
  instance,
  platform,
  receiver,
  out_trade_no,
  teller: { say, step, fact, words, dim },
}: Stage): Promise<void> {
  const out_refund_no = `${out_trade_no}-R1`
  platform.fail({ mode: 'reset', method: 'POST', path: '/v3/refund/domestic/refunds' })
  const {
    value: {
      data: { status },
      attempts,
    },
    took,
  } = await timed(() =>
    instance.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no,
        notify_url: receiver.url,
        amount: { refund: REFUND, total: TOTAL, currency: 'CNY' },
      },
    }),
  )
  step(
    5,
    words.refund,
    `POST /v3/refund/domestic/refunds  ${REFUND} ${words.fen}        → ${status}  ${words.verified}   ${dim(ms(took))}`,
  )
  say(`          ${words.reset} → ${words.retried(attempts)}`)
  await platform.completeRefund(out_refund_no)
  const { event, status: answered } = receiver.last()
  say(`          ←  ${event?.event_type}  ${words.opened}`)
  expected(attempts === 2 && answered === 204 && event?.event_type === 'REFUND.SUCCESS', 'refund')
  fact('refund', { out_refund_no, status, attempts, event_type: event?.event_type, milliseconds: took })
}

export async function bill({
  instance,
  platform,
  teller: { say, step, fact, words, good, dim },
}: Stage): Promise<void> {
  const bill_date = new Date(platform.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const { value: rows, took } = await timed(() =>
    all(downloadBill(instance, { bill: 'tradebill', bill_date, tar_type: 'GZIP' })),
  )
  const lines = rows.map((row) =>
    row.商户退款单号 === '0'
      ? { name: words.trade, number: row.商户订单号, fen: fen(row.订单金额) }
      : { name: words.returned, number: row.商户退款单号, fen: -fen(row.退款金额) },
  )
  const sum = lines.reduce((total, line) => total + line.fen, 0)
  const ledger = platform.ledger.entries
    .filter(({ kind }) => kind === 'PAY' || kind === 'REFUND')
    .reduce((total, { kind, postings }) => total + (kind === 'PAY' ? 1 : -1) * postings[1]!.amount, 0)
  step(
    6,
    words.bill,
    `GET /v3/bill/tradebill → download_url → ${words.rows(rows.length)}, gzip, SHA1 ${good('').trimEnd()}   ${dim(ms(took))}`,
  )
  say(
    `            ${lines.map((line) => `${line.name}  ${line.number}  ${line.fen > 0 ? '+' : ''}${yuan(line.fen)}`).join('      ')}`,
  )
  say(`          ${words.sum(yuan(sum), yuan(ledger))} ${good('').trimEnd()}`)
  expected(sum === ledger && rows.length === 2, 'bill')
  fact('bill', { bill_date, rows: rows.length, sum, ledger, milliseconds: took })
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}
