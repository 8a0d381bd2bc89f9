/** All that a command is run with. */
import type { Secrets } from './credentials/secrets.js'
import type { Output } from './output.js'
import type { Args } from './spec.js'

export interface Context {
  readonly args: Args
  readonly output: Output
  readonly secrets: Secrets
}

/** Gives the exit code; nothing is 0. */
export type Run = (context: Context) => Promise<number | void> | number | void
