/** Tells whoever watches what happens on the platform, as it happens. Knows nothing of what it tells. */
import type { Exchange } from './answerer.js'
import type { Delivery } from './notify/notifier.js'

export type Happening =
  /** A request was answered. */
  | { readonly type: 'request'; readonly exchange: Exchange }
  /** A notification leaves. */
  | { readonly type: 'notifying'; readonly delivery: Delivery }
  /** It was answered with this status; 0 where no answer came. */
  | {
      readonly type: 'notified'
      readonly delivery: Delivery
      readonly status: number
      readonly milliseconds: number
    }

export class Watchers {
  readonly #all = new Set<(happening: Happening) => void>()

  /** Gives the way to stop it. */
  add(watcher: (happening: Happening) => void): () => void {
    this.#all.add(watcher)
    return () => void this.#all.delete(watcher)
  }

  tell = (happening: Happening): void => {
    for (const watcher of this.#all) watcher(happening)
  }
}
