/** The address to which a merchant gets notifications of complaints: set once, changed, read, deleted. */
import type { Fields, Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import type { World } from '../../world/world.js'

const PATH = 'v3/merchant-service/complaint-notifications'

export class ComplaintAddress {
  readonly #urls: Map<string, string>

  constructor(private readonly world: World) {
    this.#urls = world.store.table('complaint-url')
  }

  /** Empty where none is set. */
  get url(): string {
    return this.#urls.get('url') ?? ''
  }

  readonly routes: Routes = {
    [`POST ${PATH}`]: ({ body }) => {
      if (this.#urls.has('url')) throw new Refusal(400, 'RESOURCE_ALREADY_EXISTS', '通知回调地址已存在')
      return this.#set(body)
    },
    [`PUT ${PATH}`]: ({ body }) => {
      this.#shown()
      return this.#set(body)
    },
    [`GET ${PATH}`]: () => this.#shown(),
    [`DELETE ${PATH}`]: () => {
      this.#urls.delete('url')
      return undefined
    },
  }

  #set(body: Fields): Fields {
    if (!/^https?:\/\//.test(text(body, 'url'))) throw paramError('/url', '必须是 URL', 'body', body['url'])
    this.#urls.set('url', text(body, 'url'))
    return this.#shown()
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  #shown(): Fields {
    if (this.url === '') throw notFound('RESOURCE_NOT_EXISTS', '通知回调地址不存在')
    return { mchid: this.world.identities.merchant.id, url: this.url }
  }
}
