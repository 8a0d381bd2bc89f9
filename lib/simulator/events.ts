/** What happens on the platform, for those who subscribe to it. */
import type { Exchange } from './exchange.js'
import type { Delivery } from './notify/delivery.js'

/** Something that happened at the simulator. */
export type SimulatorEvent =
  /** A request was answered. */
  | { readonly type: 'request'; readonly exchange: Exchange }
  /** A notification is about to be sent. */
  | { readonly type: 'notifying'; readonly delivery: Delivery }
  /** A notification was answered with this status; 0 where no response arrived. */
  | {
      readonly type: 'notified'
      readonly delivery: Delivery
      readonly status: number
      readonly milliseconds: number
    }
  /** Everything was forgotten. */
  | { readonly type: 'reset' }

export class Events {
  readonly #watchers = new Set<(event: SimulatorEvent) => void>()

  /** @returns a function that removes the watcher */
  add(watcher: (event: SimulatorEvent) => void): () => void {
    this.#watchers.add(watcher)
    return () => void this.#watchers.delete(watcher)
  }

  emit = (event: SimulatorEvent): void => {
    for (const watcher of this.#watchers) {
      try {
        watcher(event)
      } catch (error) {
        process.emitWarning(error as Error)
      }
    }
  }
}
