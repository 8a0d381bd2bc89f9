/** The address to which a merchant gets notifications of one kind of coupon: set, changed, read. */
import type { Routes } from '../../http/messages.js'
import { pick, text } from '../../http/fields.js'
import { notFound } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'

export class CallbackAddress {
  readonly #urls: Map<string, string>
  readonly routes: Routes

  /** @param answered what the platform answers to a new address */
  constructor(
    { store, clock, identities: { merchant } }: World,
    kind: 'favor' | 'busifavor',
    answered: readonly string[],
  ) {
    this.#urls = store.table(`${kind}-callbacks`)
    const path = `v3/marketing/${kind}/callbacks`
    this.routes = {
      [`POST ${path}`]: ({ body }) => {
        const notify_url = text(body, 'notify_url')
        this.#urls.set('url', notify_url)
        return pick({ notify_url, update_time: rfc3339(clock.now()), mchid: merchant.id }, ...answered)
      },
      [`GET ${path}`]: () => {
        if (!this.#urls.has('url')) throw notFound('RESOURCE_NOT_EXISTS', '通知地址未设置')
        return { notify_url: this.url, mchid: merchant.id }
      },
    }
  }

  /** Empty where none is set. */
  get url(): string {
    return this.#urls.get('url') ?? ''
  }
}
