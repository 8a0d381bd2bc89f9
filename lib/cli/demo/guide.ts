/** How `--tour` shows its calls: a title, a line for each exchange, and what is in the answer. */
import type { Answer } from '../../index.js'
import type { Simulator } from '../../simulator/index.js'
import type { Output } from '../output.js'

export interface Guide {
  readonly platform: Simulator
  readonly output: Output
}

export const title = ({ output }: Guide, text: string): void =>
  output.print(`\n${output.paint('bold', text)}`)
export const detail = ({ output }: Guide, text: string): void =>
  output.print(output.paint('dim', `    ${text}`))
export const milliseconds = (since: number): string =>
  `${(performance.now() - since).toFixed(0)} ms`.padStart(7)

/** Runs one call and prints its line: what was called, what was signed, what was verified, how long. */
export async function exchange<Data>(
  guide: Guide,
  called: string,
  call: () => Promise<Answer<Data>>,
): Promise<Data> {
  const start = performance.now()
  const {
    platform,
    output: { print, paint },
  } = guide
  const { data, headers, verified } = await call()
  const { method, target, signed } = platform.requests.at(-1)!
  const by = headers['wechatpay-serial']
  const size = signed === undefined ? 'sign of the XML' : `${Buffer.byteLength(signed)} bytes`
  print(
    `  ${paint('green', '✔')} ${called.padEnd(62)} signed ${method} ${shorten(target)} (${size})  ${verified ? `verified ${by === undefined ? 'sign of the XML' : `…${by.slice(-8)}`}` : 'not signed by the platform'} ${milliseconds(start)}`,
  )
  return data
}

const shorten = (target: string): string => target.replace(/[0-9a-f]{64}/, '…')
