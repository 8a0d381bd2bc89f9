/** `--fail`: an order that meets a fault, how the error reads, what to do, and what was the truth. */
import { WechatpayError, type Wechatpay } from '../../index.js'
import type { FaultMode, Simulator } from '../../simulator/index.js'
import { orderOf } from './payment.js'
import { expected, type Stage } from './stage.js'
import { ms, timed } from './teller.js'

export const CLOCK_SKEW = 360_000
/** Long enough to see a stalled answer, short enough to wait for. */
const TIMEOUT = 800

export async function fault(stage: Stage, mode: string, patient: Wechatpay): Promise<void> {
  const {
    platform,
    instance,
    out_trade_no,
    teller: { say, step, fact, words, output, dim },
  } = stage
  const heal =
    mode === 'clock' ? () => undefined : platform.fail({ mode: mode as FaultMode, times: Infinity })
  step(1, words.failure, `${mode}  ${dim('wxpay.v3.pay.transactions.native.post(…)')}`)
  const { value: error, took } = await timed(() =>
    instance.v3.pay.transactions.native.post({ json: orderOf(stage), timeout: TIMEOUT }).then(
      () => undefined,
      (reason: unknown) => reason,
    ),
  )
  heal()
  expected(error instanceof WechatpayError, 'fault')
  const { name, code, outcome, attempts, message, verified } = error as WechatpayError
  const advice = words.outcomes[outcome === 'rejected' && !verified ? 'unproved' : outcome]
  say(`  ${output.paint('red', '✖')} ${name}: ${message}`)
  say(`    code ${code} · ${words.outcome} ${outcome} · ${words.attempts(attempts)} ${dim(ms(took))}`)
  say(`    ${words.advice}  ${advice}`)
  const truth = mode === 'clock' ? undefined : await ask(patient, platform, out_trade_no)
  if (mode !== 'clock')
    say(`  → GET …/out-trade-no/${out_trade_no}   ${words.meanwhile}: ${truth ?? words.missing}`)
  fact('fault', { mode, name, code, outcome, attempts, message, advice, truth: truth ?? null })
}

async function ask(
  { v3 }: Wechatpay,
  { config: { mchid } }: Simulator,
  out_trade_no: string,
): Promise<string | undefined> {
  try {
    return (await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })).data
      .trade_state
  } catch (error) {
    if (error instanceof WechatpayError && error.code === 'ORDER_NOT_EXIST') return undefined
    throw error
  }
}
