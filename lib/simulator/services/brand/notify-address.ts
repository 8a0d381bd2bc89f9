/** The address to which a brand or its partner gets notifications of one product: set and read. */
import { Known, type Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'

interface Address {
  readonly notify_url: string
  readonly update_time: string
}

export class NotifyAddress {
  readonly #rows: Map<string, Address>
  readonly routes: Routes

  /** @param sets the operations that set it @param reads those that read it */
  constructor(
    private readonly world: World,
    private readonly product: string,
    sets: readonly string[],
    reads: readonly string[],
  ) {
    this.#rows = world.store.table('notify-addresses')
    const set: Routes[string] = ({ body }) => {
      const address = { notify_url: text(body, 'notify_url'), update_time: rfc3339(world.clock.now()) }
      this.#rows.set(product, address)
      return new Known({ ...address })
    }
    const read: Routes[string] = () => new Known({ notify_url: this.url, ...this.#rows.get(product) })
    this.routes = Object.fromEntries([
      ...sets.map((key) => [key, set]),
      ...reads.map((key) => [key, read]),
    ]) as Routes
  }

  /** Until one is set, the merchant's own. */
  get url(): string {
    return this.#rows.get(this.product)?.notify_url ?? this.world.notify_url
  }
}
