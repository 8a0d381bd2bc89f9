/** The things of one product: its operations, and what payers and staff decide. */
import { Known, type Call, type Fields, type Handler, type Routes } from '../../http/messages.js'
import { page, pick } from '../../http/fields.js'
import { notFound } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { Records, type Row } from '../records.js'
import { plainOf } from '../sensitive-fields.js'
import type { Change, Context, Product } from './product.js'

/** Members by which the merchant says where it wants to be told. */
const URLS = ['notify_url', 'authorization_notify_url', 'contract_notify_url', 'callback_url'] as const

export class Things {
  readonly #records: Records
  readonly #addresses: ReadonlyMap<string, { readonly notify_url: string }>
  #routes: Routes | undefined

  constructor(
    private readonly world: World,
    readonly product: Product,
  ) {
    this.#records = new Records(world, product.name, product.words)
    this.#addresses = world.store.table('notify-addresses')
  }

  get all(): readonly Row[] {
    return this.#records.all
  }

  get(number: string): Row | undefined {
    return this.#records.get(number)
  }

  get routes(): Routes {
    return (this.#routes ??= this.#makeRoutes())
  }

  #makeRoutes(): Routes {
    const { creates, reads = [], lists = [], changes = {} } = this.product
    const read: Handler = (call) => this.#answer(this.#found(call), call)
    const list: Handler = (call) => {
      const { data, ...numbers } = page(this.#listed(call), call.query)
      return new Known({ ...numbers, [this.product.listed ?? 'data']: data, links: {} })
    }
    return Object.fromEntries([
      ...Object.entries(creates).map(([key, state]) => [key, (call: Call) => this.#create(call, state)]),
      ...reads.map((key) => [key, read]),
      ...lists.map((key) => [key, list]),
      ...Object.entries(changes).map(([key, change]) => [key, (call: Call) => this.#change(call, change)]),
    ]) as Routes
  }

  /**
   * A payer or the platform's staff brings it to a state; resolves when the merchant was notified once.
   * @throws Refusal
   */
  async decide(number: string, state: string, said: Fields = {}): Promise<void> {
    const { decisions = {} } = this.product
    const decision = decisions[state]
    if (!decision)
      throw notFound(
        'RESOURCE_NOT_EXISTS',
        `${this.product.name} has no state ${JSON.stringify(state)} to decide; it has ${Object.keys(decisions).join(', ')}`,
      )
    await this.#told(this.#apply(this.#records.find(number), decision, said), decision, said)
  }

  /** Says more of one. */
  change(row: Row, more: Fields): Row {
    return this.#records.change(row, more)
  }

  /** Makes one as a request would. @throws Refusal */
  make(body: Fields, state = this.product.first): Row {
    const { merchant } = this.world.identities
    const { number, id, made, begin, anew = [] } = this.product
    const said = plainOf(body, this.world.identities)
    if (said['sub_mchid'] !== undefined) checkBound(merchant.subMerchants, String(said['sub_mchid']))
    const key = String(said[number] ?? this.world.random.digits(16))
    const old = this.#records.get(key)
    if (old && anew.includes(old.state)) this.#records.delete(old)
    const again = this.#records.known(key, said)
    if (again) return again
    const context = this.#context(said)
    const [name, prefix = '', digits = 16] = id ?? []
    const given = name === undefined ? {} : { [name]: `${prefix}${this.world.random.digits(digits)}` }
    const known = { ...said, ...given, ...made?.(context) }
    const row = { key, state, known, asked: '', created: this.world.clock.now(), updated: 0 }
    begin?.(row, context)
    return this.#records.create(key, said, state, known, Object.values(given))
  }

  known(row: Row): Fields {
    const { id } = this.world.identities.merchant
    const { number, state, shown } = this.product
    const [created, updated] = [rfc3339(row.created), rfc3339(row.updated)]
    return {
      mchid: id,
      mch_id: id,
      sp_mchid: id,
      create_time: created,
      accept_time: created,
      apply_time: created,
      update_time: updated,
      modify_time: updated,
      last_update_time: updated,
      ...row.known,
      [number]: row.key,
      [state]: row.state,
      ...shown?.(row, this.#context({})),
    }
  }

  /** The merchant is told at the address it gave, or at the one that is set for it. */
  async tell(row: Row, event: string | undefined, more: Fields = {}): Promise<void> {
    if (event === undefined) return
    await this.world.notifier.tell(this.#url(row), event, { ...this.known(row), ...more })
  }

  #told(row: Row, { event, told, only }: Change, said: Fields): Promise<void> {
    const more = told?.(row, this.#context(said))
    if (event === undefined || !only) return this.tell(row, event, more)
    return this.world.notifier.send(this.#url(row), event, pick({ ...this.known(row), ...more }, ...only))
  }

  #url(row: Row): string {
    const { notify_url } = this.#addresses.get(this.product.address ?? '') ?? {}
    const urls = [...URLS.map((name) => row.known[name]), notify_url, this.world.notify_url]
    return String(urls.find(Boolean) ?? '')
  }

  #create({ key, variables, body }: Call, state: string | undefined): Known {
    const row = this.make({ ...body, ...variables }, state)
    return new Known({ ...this.known(row), ...this.product.answers?.[key]?.(row, this.#context(body)) })
  }

  #answer(row: Row, { key, variables, query, body }: Call): Known {
    const context = this.#context({ ...query, ...body, ...variables })
    return new Known({ ...this.known(row), ...this.product.answers?.[key]?.(row, context) })
  }

  #change(call: Call, change: Change): Known {
    const before = this.#found(call)
    if (change.already?.includes(before.state)) return new Known({ ...this.known(before), ...change.answer })
    const row = this.#apply(before, change, call.body)
    void this.#told(row, change, call.body)
    return new Known({ ...this.known(row), ...change.answer })
  }

  #apply(row: Row, { from, to, more, effect }: Change, said: Fields): Row {
    const context = this.#context(said)
    // The state is checked before any money moves.
    const moved = this.#records.move(row, from, row.state)
    effect?.(moved, context)
    return this.#records.move(moved, from, to, { ...said, ...more?.(moved, context) })
  }

  /** The numbers of the path first: a query may name something else. */
  #found({ variables, query, body }: Call): Row {
    const row =
      [variables, query, body]
        .flatMap((from) => Object.values(from))
        .filter((value) => typeof value === 'string' || typeof value === 'number')
        .map((value) => this.#records.get(String(value)))
        .find((one) => one !== undefined) ?? this.#records.find('')
    const asked = query['sub_mchid'] ?? body['sub_mchid']
    if (asked !== undefined && row.known['sub_mchid'] !== undefined)
      ofSubMerchant({ sub_mchid: String(row.known['sub_mchid']) }, asked)
    return row
  }

  #listed({ variables, query }: Call): Fields[] {
    const { offset: _offset, limit: _limit, ...asked } = { ...query, ...variables } as Fields
    return this.#records.all
      .map((row) => this.known(row))
      .filter((known) =>
        Object.entries(asked).every(
          ([name, value]) => known[name] === undefined || String(known[name]) === value,
        ),
      )
      .toReversed()
  }

  #context(said: Fields): Context {
    return { world: this.world, now: rfc3339(this.world.clock.now()), said }
  }
}
