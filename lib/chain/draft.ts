/** The value that a chain makes of a call, and what takes it. */
import type { Untyped } from '../../types/endpoint.js'

/** What a call amounts to before anything is looked up or sent. */
export interface Draft {
  readonly method: string
  readonly template: string
  readonly options: unknown
}
export type Send = (draft: Draft) => Promise<unknown>

/** What the helpers around a client use of it. */
export interface Chainable {
  chain(template: string): Untyped
}
