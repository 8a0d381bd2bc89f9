/** What all steps of the demo share. */
import { Wechatpay, type Answer } from '../../index.js'
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

/**
 * A client whose responses are counted: those that were verified, and the files
 * that the platform does not sign.
 */
export function countingClient(config: Simulator['config'], counts: Counts): Wechatpay {
  const instance = new Wechatpay(config)
  instance.client.v3.interceptors.response.use((response) => {
    const { verified } = response as unknown as Answer<unknown>
    counts[verified ? 'verified' : 'files'] += 1
    return response
  })
  return instance
}

/** Something the demo relies on is not so. */
export function expected(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
