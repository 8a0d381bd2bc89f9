/** What an error says beside its code: whether money may have moved, what to do, what was answered. */

/**
 * May money have moved? `not-sent`: no byte left; `rejected`: the platform said no; `unknown`: ask
 * the platform before you repeat.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/**
 * What to do after a refusal. `repeat`: the same request again, as this client does where the call is
 * idempotent; `slower`: the same after a second at least; `query`: ask by the number before anything else;
 * `same-number`: remove the cause (a balance, a certificate), then send it under the same number; `change`:
 * correct the request; `later`: the same in minutes or on the next day; `never`: nothing helps.
 */
export type Advice = 'repeat' | 'slower' | 'query' | 'same-number' | 'change' | 'later' | 'never'

/** What the platform answered, where there was an answer. */
export interface ErrorResponse {
  /** The HTTP status. */
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The parsed body, or its text where it does not parse. */
  readonly data: unknown
}

/** What an error carries beside its code and its message. */
export interface ErrorFacts {
  /** `POST /v3/pay/transactions/native`: opens the message. */
  readonly request?: string | undefined
  /** May money have moved? `not-sent`, `rejected` or `unknown`. */
  readonly outcome?: Outcome
  /** Was the answer's signature checked, and right? */
  readonly verified?: boolean
  /** The platform's `Request-ID`, which its support asks for. */
  readonly requestId?: string | undefined
  /** How often the request was sent. */
  readonly attempts?: number
  /** What the platform said of the cause: field, issue, location. */
  readonly detail?: unknown
  /** The answer, where there is one. */
  readonly response?: ErrorResponse | undefined
  /** The error below this one. */
  readonly cause?: unknown
}
