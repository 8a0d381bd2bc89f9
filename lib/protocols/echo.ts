/** Is this the answer to what was asked? A signature binds no answer to its request: the numbers in both must. Knows no HTTP. */
import { SignatureError, type ErrorFacts } from '../errors.js'

/** Numbers of orders, refunds and transfers, which a query names and its answer repeats. */
const NUMBERS = [
  'out_trade_no',
  'transaction_id',
  'combine_out_trade_no',
  'out_refund_no',
  'refund_id',
  'out_order_no',
  'out_return_no',
  'out_bill_no',
  'transfer_bill_no',
  'out_batch_no',
  'batch_id',
  'out_detail_no',
  'detail_id',
  'partner_trade_no',
  'mch_billno',
]

export type Numbers = Readonly<Record<string, unknown>>

/** Of a query's variables, parameters or fields those that its answer must repeat. */
export function numbersIn(...asked: unknown[]): Numbers {
  const all = Object.assign({}, ...asked.filter((one) => typeof one === 'object')) as Record<string, unknown>
  return Object.fromEntries(
    NUMBERS.filter((name) => all[name] !== undefined).map((name) => [name, all[name]]),
  )
}

/** @throws SignatureError `ERR_ECHO_MISMATCH` when the answer repeats another number: an old answer to another question */
export function checkEcho(asked: Numbers, answer: unknown, facts: () => ErrorFacts): void {
  if (typeof answer !== 'object' || answer === null) return
  for (const [name, value] of Object.entries(asked)) {
    const echoed = (answer as Record<string, unknown>)[name]
    if (typeof echoed !== 'string' || echoed === '' || echoed === String(value)) continue
    throw new SignatureError(
      'ERR_ECHO_MISMATCH',
      `asked for ${name} ${JSON.stringify(value)}, answered for ${JSON.stringify(echoed)}. Was an answer to another request replayed?`,
      facts(),
    )
  }
}
