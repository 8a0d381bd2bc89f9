/** One attempt on its way through the stages: what axios has no word for. Travels in its configuration. */
import type { Encoded, Signed } from '../protocols/protocol.js'
import type { WireConfig } from '../wire/transport.js'

export interface Flags {
  readonly security: boolean
  readonly nonceless: boolean
  readonly sink: unknown
  readonly attempt: number
}

export type Transform = (data: unknown, headers: unknown, status?: number) => unknown

const NONE: Flags = { security: false, nonceless: false, sink: undefined, attempt: 1 }

/** What the caller wants, and then what each stage made of it. A class, so that axios does not copy it. */
export class Call {
  /** What was encoded, then what was signed. */
  stage: Encoded | Signed | undefined
  /** The caller's `transformResponse`. */
  transforms: Transform[] = []
  /** The caller's `responseType`. */
  wants: string | undefined
  /** The caller's `maxContentLength`; -1 for none. */
  limit = -1
  /** The caller's `timeout` in milliseconds; 0 for none. */
  timeout = 0
  /** Is the answer a file that the platform does not sign? */
  unsigned = false

  readonly #began = performance.now()

  constructor(
    readonly template: string,
    readonly query?: unknown,
    readonly data?: unknown,
    readonly flags: Flags = NONE,
  ) {}

  /** Milliseconds of the attempt that are left, at least 1; 0 for no limit. */
  get left(): number {
    return this.timeout > 0 ? Math.max(1, this.timeout - (performance.now() - this.#began)) : 0
  }
}

/** axios's configuration of an attempt. */
export type Attempt = WireConfig & { wechatpay: Call }
