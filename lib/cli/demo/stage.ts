/** What all steps of the demo share. */
import { Wechatpay } from '../../index.js'
import type { Simulator } from '../../simulator/index.js'
import type { Receiver } from './receiver.js'
import type { Teller } from './teller.js'

export interface Stage {
  readonly platform: Simulator
  readonly instance: Wechatpay
  readonly receiver: Receiver
  readonly out_trade_no: string
  readonly counts: Counts
  readonly teller: Teller
}

/** What was measured on the way. */
export interface Counts {
  verified: number
  files: number
}

/** A client whose answers are counted: those with a signature were verified, or they would not have come. */
export function countingClient(config: Simulator['config'], counts: Counts): Wechatpay {
  const instance = new Wechatpay(config)
  instance.client.v3.interceptors.response.use((response) => {
    const isSigned =
      (response.headers as Readonly<Record<string, unknown>>)['wechatpay-signature'] !== undefined
    counts[isSigned ? 'verified' : 'files'] += 1
    return response
  })
  return instance
}

/** Something the demo relies on is not so. */
export function expected(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
