/**
 * What refunds and transfers have in common: they are queried until a final state, and
 * nothing is closed at the deadline.
 */
import type { Clock } from './clock.js'
import { poll, type Asking, type AwaitOptions } from './poll.js'

/**
 * The state at the end of the waiting and the platform's last signed answer. `settled`: it will not change.
 */
export type Outcome<State extends string, Data, Absent extends boolean = boolean> =
  | { readonly settled: boolean; readonly state: State; readonly data: Data }
  /**
   * The platform signed that it does not know the number: repeat the request under the same
   * number and with the same parameters, never under a new number. `settled: false` where
   * it may still be in acceptance.
   */
  | { readonly settled: Absent; readonly state: 'ABSENT'; readonly data: undefined }

/** @throws the last failure where no signed answer came */
export async function awaitFinalState<State extends string, Data>(
  asking: Asking<Data>,
  stateOf: (data: Data) => State,
  options: AwaitOptions,
  clock: Clock,
): Promise<Outcome<State, Data>> {
  const known = await poll(asking, options, clock)
  if (known.kind === 'unclear') throw known.error
  if (known.kind === 'absent') return { settled: known.settled, state: 'ABSENT', data: undefined }
  const { settled, data } = known
  return { settled, state: stateOf(data), data }
}
