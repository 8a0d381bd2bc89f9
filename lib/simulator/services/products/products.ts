/**
 * Every product whose things have a number and a state, of one merchant; each is opened when it is needed.
 */
import type { Fields, Handler } from '../../http/messages.js'
import { notFound } from '../../http/refusal.js'
import type { World } from '../../world/world.js'
import { ALTERED, BRAND_APPLYMENTS, SETTLEMENTS, SUBJECTS } from './alterations.js'
import { ECOMMERCE_MERCHANTS, SUB_MERCHANTS } from './applyments.js'
import { BATCHES } from './batches.js'
import { BUDGETS, donations } from './budgets.js'
import { COMPENSATIONS, TRANSFER_AGREEMENTS, TRANSFER_RESERVATIONS } from './compensations.js'
import { DAY_END_WITHDRAWALS, WITHDRAWALS } from './funds.js'
import { MEMBER_CARDS } from './member-cards.js'
import { DELIVERY_PLANS, IMAGE_TASKS, SERVICE_PERMISSIONS, SIGNED_PLANS } from './plans.js'
import type { Product } from './product.js'
import { RECHARGES } from './recharges.js'
import { Things } from './things.js'
import { AUTHORIZATIONS, PARTNER_TRANSFERS, WALLET_TRANSFERS } from './transfers.js'

const PRODUCTS: readonly Product[] = [
  SUB_MERCHANTS,
  ECOMMERCE_MERCHANTS,
  SUBJECTS,
  ALTERED,
  SETTLEMENTS,
  BRAND_APPLYMENTS,
  PARTNER_TRANSFERS,
  WALLET_TRANSFERS,
  AUTHORIZATIONS,
  COMPENSATIONS,
  TRANSFER_RESERVATIONS,
  TRANSFER_AGREEMENTS,
  ...BATCHES,
  BUDGETS,
  WITHDRAWALS,
  DAY_END_WITHDRAWALS,
  RECHARGES,
  ...MEMBER_CARDS,
  DELIVERY_PLANS,
  IMAGE_TASKS,
  SERVICE_PERMISSIONS,
  SIGNED_PLANS,
]

export class Products {
  readonly #things = new Map<string, Things>()
  readonly #byOperation = new Map<string, Product>()

  constructor(private readonly world: World) {
    const budgets = (): Things => this.of(BUDGETS)
    const own = [
      ...PRODUCTS,
      donations(
        (number) => budgets().get(number),
        (row, remain_amount) => budgets().change(row, { remain_amount }),
      ),
    ]
    for (const product of own) for (const key of keysOf(product)) this.#byOperation.set(key, product)
  }

  of(product: Product): Things {
    const things = this.#things.get(product.name) ?? new Things(this.world, product)
    this.#things.set(product.name, things)
    return things
  }

  /** The product of this name. */
  named(name: string): Things {
    return this.of([...this.#byOperation.values()].find((product) => product.name === name)!)
  }

  /**
   * The states to which payers or staff may bring a thing of this name that is in a state; `undefined`
   * where no product has the name.
   */
  decisionsOf(name: string, state: string): readonly string[] | undefined {
    const product = [...this.#byOperation.values()].find((one) => one.name === name)
    return (
      product &&
      Object.entries(product.decisions ?? {})
        .filter(([, { from }]) => from.includes(state))
        .map(([to]) => to)
    )
  }

  readonly find = (key: string): Handler | undefined => {
    const product = this.#byOperation.get(key)
    return product && this.of(product).routes[key]
  }

  /** A user takes the money of a transfer, or cannot. @throws Refusal */
  confirm(number: string, fail_reason?: string): Promise<void> {
    const ends = ['SUCCESS', 'FINISHED', 'COMPLETED']
    const product = this.#knowing(number).find(({ decisions = {} }) => ends.some((end) => end in decisions))
    if (!product) throw notFound('NOT_FOUND', '记录不存在')
    const state = ends.find((end) => end in (product.decisions ?? {}))!
    const things = this.of(product)
    return fail_reason === undefined
      ? things.decide(number, state)
      : things.decide(number, 'FAIL', { fail_reason })
  }

  /**
   * A user opens a member card; resolves with its code when the merchant was notified once.
   * @throws Refusal
   */
  async openCard(card_id: string, openid: string): Promise<string> {
    const found = ['brand', 'partner', 'open'].find((side) => this.named(`${side}-cards`).get(card_id))
    if (found === undefined) throw notFound('RESOURCE_NOT_EXISTS', '会员卡不存在')
    const { known } = this.named(`${found}-cards`).get(card_id)!
    const cards = this.named(`${found}-user-cards`)
    const first = found === 'open' ? 'NOT_ACTIVATE' : 'UNACTIVATED'
    const { out_request_no: _number, ...card } = known
    const { key } = cards.make(
      { ...card, card_id, openid, out_request_no: this.world.random.digits(20) },
      first,
    )
    await cards.decide(key, first)
    return key
  }

  /** The first product that knows the number, and that decides such a state. @throws Refusal */
  async decide(number: string, state: string, said: Fields = {}): Promise<void> {
    const all = this.#knowing(number)
    const product = all.find(({ decisions }) => decisions?.[state]) ?? all[0]
    if (!product)
      throw notFound('RESOURCE_NOT_EXISTS', `there is nothing under ${JSON.stringify(number)} to decide`)
    await this.of(product).decide(number, state, said)
  }

  #knowing(number: string): Product[] {
    return [...new Set(this.#byOperation.values())].filter((product) => this.of(product).get(number))
  }
}

const keysOf = ({ creates, reads = [], lists = [], changes = {} }: Product): string[] => [
  ...Object.keys(creates),
  ...reads,
  ...lists,
  ...Object.keys(changes),
]
