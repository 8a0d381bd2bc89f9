/** What a simulator is given, and what a client of it is given. */
import type { ConfigOptions } from '../../index.js'
import type { Fault } from '../faults.js'
import type { Mode } from '../keys/signing.js'

export interface SimulatorOptions {
  /** Default: any free one. */
  readonly port?: number
  /** The wall's clock, in milliseconds: signatures are dated by it. */
  readonly now?: () => number
  /** `certificate` for merchants without a WeChat Pay public key, `both` while they switch. Default `public-key`. */
  readonly mode?: Mode
  /** `false` answers every operation from its documented example and remembers nothing. */
  readonly stateful?: boolean
  /** Of each payment; default 0.006, which is 0.6 %. */
  readonly feeRate?: number
  /** What the merchant has to begin with, in fen. Default: nothing. */
  readonly balance?: number
  /** What goes wrong from the beginning: `[{ mode: 'reset', rate: 0.01 }]`. */
  readonly fail?: readonly Fault[]
  /** How many requests a minute of one operation are taken; what comes more is refused with 429 `FREQUENCY_LIMITED`. Default: any number. */
  readonly rateLimit?: number
  /** `true` refuses a nonce that was used before. Default: the same signed request is answered again, as a client's second host needs it. */
  readonly nonceOnce?: boolean
  /** Before each answer, in milliseconds. */
  readonly latency?: number
  /** By how much the platform's clock is wrong, in milliseconds. */
  readonly skew?: number
  /** Chance, for `rate`. */
  readonly random?: () => number
  /** Where those notifications go whose address is set in the merchant platform and not in a request: profit sharing. Default: nowhere. */
  readonly notify_url?: string
  /** Where every notification goes, whatever its order says: `http://localhost:3000/notify`. */
  readonly forward?: string
  /** A file that `save` wrote: keys, clock and everything that happened. */
  readonly load?: string
}

/** Keys as PEM text. */
export interface SimulatorConfig extends ConfigOptions {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: Readonly<Record<string, string>>
  readonly brand: { readonly brandId: string; readonly serial: string; readonly privateKey: string }
  readonly secret: string
  readonly apiv3Key: string
  readonly baseURL: string
}
