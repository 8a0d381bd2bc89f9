/**
 * Where an event is made to happen: calls of a merchant made of documented examples,
 * with money where it is needed.
 */
import { DEPTH, exampleOf } from '../../schemas/example.js'
import { loadSchemas } from '../../schemas/operations.js'
import type { Account } from '../accounts.js'
import { text } from '../http/fields.js'
import { Known, type Call, type Fields } from '../http/messages.js'
import { merchantAccount, OUTSIDE } from '../money/ledger.js'
import type { Order } from '../money/order.js'
import type { Notifier } from '../notify/notifier.js'

export const APPID = 'wxd678efh567hg6787'
export const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const DEFAULT_SUB_MERCHANT = '1900000109'
const ENOUGH = 100_000_000

/** Makes an event happen; gives the number of the order it is about, where there is one. */
export type Scenario = (stage: Stage) => Promise<string | void>

export class Stage {
  constructor(
    readonly account: Account,
    /** `{ event_type, url, out_trade_no, amount, mchid }` */
    readonly wish: Fields,
    private readonly notifier: Notifier,
  ) {}

  /** In fen, what the event is about. */
  get amount(): number {
    return Number(this.wish['amount'])
  }

  get mchid(): string {
    return this.account.merchant.id
  }

  /** One that the merchant may name. */
  get subMerchant(): string {
    return this.account.merchant.subMerchants?.[0] ?? DEFAULT_SUB_MERCHANT
  }

  /** A new number of the merchant's. */
  number(): string {
    return `trigger-${this.account.world.random.digits(12)}`
  }

  /** Nothing that happens in `work` is sent. */
  silently<T>(work: () => Promise<T>): Promise<T> {
    return this.notifier.silently(work)
  }

  /** So that an account has enough for what is to happen. */
  fund(mchid: string = this.mchid): void {
    const { ledger } = this.account.world
    const account = merchantAccount(mchid)
    if (ledger.balance(account) < ENOUGH) ledger.move('RECHARGE', this.number(), ENOUGH, OUTSIDE, account)
  }

  /** An order of the merchant, or where `partner` of its sub-merchant. */
  place(more: Partial<Order> = {}, partner = false): Order {
    return this.account.services.orders.place({
      api: partner ? 'partner' : 'direct',
      trade_type: 'NATIVE',
      out_trade_no: this.number(),
      mchid: this.mchid,
      appid: APPID,
      description: 'wxpay trigger',
      notify_url: text(this.wish, 'url'),
      total: this.amount,
      openid: OPENID,
      ...(partner && { sub_mchid: this.subMerchant }),
      ...more,
    })
  }

  /** The order that is named, or a new one. */
  order(): Order {
    const number = text(this.wish, 'out_trade_no')
    return number === '' ? this.place() : this.account.services.orders.find(number)
  }

  /** A new order that was paid. */
  paid(more: Partial<Order> = {}, partner = false): Promise<Order> {
    return this.silently(async () => {
      const { orders } = this.account.services
      await this.account.controls.pay(this.place(more, partner).out_trade_no)
      return orders.all.at(-1)!
    })
  }

  /**
   * Calls an operation as the merchant would: with what its request must have, from documented
   * examples, and `members` in their place.
   * @throws Refusal
   */
  async call(
    key: string,
    members: Fields = {},
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Fields> {
    const { operations, resolve } = await loadSchemas()
    const operation = operations[key]!
    const schema = operation.json ?? operation.xml ?? operation.query ?? { type: 'object' }
    const notify_url = text(this.wish, 'url') || 'https://www.example.com/notify'
    const own = {
      notify_url,
      mchid: this.mchid,
      mch_id: this.mchid,
      sp_mchid: this.mchid,
      appid: APPID,
      ...members,
    }
    const exemplar = {
      resolve,
      notation: operation.xml ? 'text' : 'json',
      encrypt: (plain: string) => plain,
    } as const
    const given = { ...(exampleOf(schema, own, exemplar, DEPTH) as Fields), ...members }
    const call: Call = { key, variables, query: {}, body: given, origin: '', site: '' }
    const result = await this.account.routes(key)!(call)
    return (result instanceof Known ? result.fields : (result ?? {})) as Fields
  }
}
