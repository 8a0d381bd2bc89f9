/** The first half of the demo: an order is placed, paid, told, and asked for. */
import { setTimeout as wait } from 'node:timers/promises'
import { spinning } from '../progress.js'
import { qrLines } from './qr.js'
import { expected, type Stage } from './stage.js'
import { padded as wide } from '../styled.js'
import { ms, short, timed, yuan } from './teller.js'

export const TOTAL = 100
const DESCRIPTION = 'Image形象店-QQ公仔'
/** So that a person sees it happen. */
const PAYER_MILLISECONDS = 900
const TEN_MINUTES = 600_000

export const orderOf = ({
  platform,
  receiver,
  out_trade_no,
}: Pick<Stage, 'platform' | 'receiver' | 'out_trade_no'>) => ({
  appid: 'wxd678efh567hg6787',
  mchid: platform.config.mchid,
  description: DESCRIPTION,
  out_trade_no,
  notify_url: receiver.url,
  amount: { total: TOTAL },
})

export async function order(stage: Stage): Promise<void> {
  const {
    instance,
    platform,
    out_trade_no,
    teller: { say, step, fact, words, output, dim },
  } = stage
  step(
    1,
    words.order,
    `wxpay.v3.pay.transactions.native.post({ out_trade_no: '${out_trade_no}', amount: { total: ${TOTAL} } })`,
  )
  const {
    value: {
      data: { code_url },
      headers,
    },
    took,
  } = await timed(() => instance.v3.pay.transactions.native.post({ json: orderOf(stage) }))
  const { method, target, status } = platform.requests.at(-1)!
  const serial = headers['wechatpay-serial']!
  say(`  →  ${wide(`${method} ${target}`, 36)} ${words.signed}  WECHATPAY2-SHA256-RSA2048`)
  say(`  ←  ${wide(`${status}  code_url`, 36)} ${words.verified}  ${short(serial)} ${dim(ms(took))}`)
  const beside = [`¥${yuan(TOTAL)}   ${DESCRIPTION}`, code_url, dim(words.simulated)]
  say()
  const drawn = output.terminal ? qrLines(code_url, beside, output.width) : []
  for (const line of drawn.length > 0 ? drawn : beside.map((text) => `  ${text}`)) say(line)
  say()
  fact('order', { method, target, status, out_trade_no, code_url, serial, milliseconds: took })
}

export async function pay({
  platform,
  out_trade_no,
  teller: { say, fact, words, output, good },
}: Stage): Promise<void> {
  const label = `${output.paint('bold', `2 ${wide(words.pay, 7)}`)} `
  const { took } = await timed(() =>
    spinning(output, `${label}${words.paying}`, async () => {
      if (output.live) await wait(PAYER_MILLISECONDS)
      await platform.pay(out_trade_no)
    }),
  )
  say(`${label}${good(words.paid((took / 1000).toFixed(1)))}`)
  fact('pay', { out_trade_no, milliseconds: took })
}

export async function notify({
  receiver,
  teller: { say, step, fact, words, good, dim },
}: Stage): Promise<void> {
  const { event, headers, status, milliseconds } = receiver.last()
  const { transaction_id, trade_state, amount } = (event?.resource ?? {}) as {
    transaction_id?: string
    trade_state?: string
    amount?: { total: number }
  }
  const age = Math.round(Date.now() / 1000) - Number(headers['wechatpay-timestamp'])
  step(3, words.notify, `←  POST /notify  ${event?.event_type}`)
  say(
    `     ${wide(words.signature, 10)} ${good(words.verified)}      ${words.age(age)}      ${words.replay} ${good(words.first)}`,
  )
  say(
    `     ${wide(words.decrypt, 10)} ${good('AEAD_AES_256_GCM')} → transaction_id ${transaction_id?.slice(0, 4)}…${transaction_id?.slice(-4)}  ${trade_state}  ${amount?.total} ${words.fen}`,
  )
  say(`  →  ${words.acknowledged(milliseconds.toFixed(0))}          ${dim(words.patience)}`)
  expected(status === 204 && trade_state === 'SUCCESS', 'TRANSACTION.SUCCESS')
  fact('notify', { event_type: event?.event_type, status, transaction_id, trade_state, milliseconds })
}

/** What others may send: changed, late, or twice. */
export async function impostors({
  platform,
  receiver,
  teller: { say, fact, words, good },
}: Stage): Promise<void> {
  const { headers, body, event } = receiver.last()
  const send = async (sent: Readonly<Record<string, string>>, text: string) => {
    await fetch(receiver.url, { method: 'POST', headers: signatureOf(sent), body: text })
    return receiver.last()
  }
  const forged = await send(headers, body.replace('TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESs'))
  const old = platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} }, Date.now() - TEN_MINUTES)
  const stale = await send(old.headers, old.body)
  await platform.notifications.repeat(event!.id)
  const again = receiver.last()
  const names = [words.forged, words.old, words.again].map((name) => wide(name, 19))
  say(`     ${names[0]} → ${forged.status} ${forged.code}        ${good(words.refused)}`)
  say(`     ${names[1]} → ${stale.status} ${stale.code}        ${good(words.refused)}`)
  say(`     ${names[2]} → ${again.status} duplicate              ${good(words.ignored)}`)
  expected(
    forged.code === 'ERR_SIG_INVALID' && stale.code === 'ERR_SIG_EXPIRED' && again.duplicate,
    'impostors',
  )
  fact('impostors', {
    forged: { status: forged.status, code: forged.code },
    stale: { status: stale.status, code: stale.code },
    again: { status: again.status, duplicate: again.duplicate },
  })
}

const signatureOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.startsWith('wechatpay-') || name === 'content-type'),
  )

export async function query({
  instance,
  platform,
  out_trade_no,
  teller: { step, fact, words, dim },
}: Stage): Promise<void> {
  const { mchid } = platform.config
  const {
    value: {
      data: { trade_state },
    },
    took,
  } = await timed(() =>
    instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } }),
  )
  step(
    4,
    words.query,
    `GET …/out-trade-no/${out_trade_no}?mchid=${mchid}   → ${trade_state}     ${words.verified}   ${dim(ms(took))}`,
  )
  expected(trade_state === 'SUCCESS', 'query')
  fact('query', { out_trade_no, trade_state, milliseconds: took })
}
