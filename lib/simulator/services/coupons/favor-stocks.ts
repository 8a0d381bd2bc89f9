/** Stocks of coupons: made once, started, paused, restarted. */
import type { Fields } from '../../http/messages.js'
import { object, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'

export interface Stock {
  readonly stock_id: string
  readonly said: Fields
  readonly status: 'unactivated' | 'running' | 'paused'
  readonly created: number
  readonly started?: number
}

export class FavorStocks {
  readonly #stocks: Map<string, Stock>
  /** What was made under a request number. */
  readonly #made: Map<string, string>

  constructor(private readonly world: World) {
    this.#stocks = world.store.table('favor-stocks')
    this.#made = world.store.table('favor-requests')
  }

  get all(): readonly Stock[] {
    return [...this.#stocks.values()]
  }

  /** The stock that a coupon came of. */
  of({ stock_id }: { readonly stock_id: string }): Stock {
    return this.#stocks.get(stock_id)!
  }

  /** The stock that its creator asks for. @throws Refusal */
  find(stock_id: string, { stock_creator_mchid }: Fields): Stock {
    const stock = this.#stocks.get(stock_id)
    if (!stock) throw notFound('RESOURCE_NOT_EXISTS', '批次不存在')
    const isCreator = stock_creator_mchid === this.world.identities.merchant.id
    if (!isCreator)
      throw paramError('/stock_creator_mchid', '不是批次的创建商户', 'body', stock_creator_mchid)
    return stock
  }

  /** The same request again is the same stock. @throws Refusal */
  create(body: Fields): Stock {
    const request = `stock ${text(body, 'out_request_no')}`
    const known = this.#stocks.get(this.#made.get(request) ?? '')
    if (known) return known
    const [begin, end] = ['available_begin_time', 'available_end_time'].map((name) =>
      Date.parse(text(body, name)),
    )
    if (!(begin! < end!))
      throw paramError(
        '/available_end_time',
        '须晚于 available_begin_time',
        'body',
        body['available_end_time'],
      )
    if (object(body, 'coupon_use_rule')['fixed_normal_coupon'] === undefined)
      throw paramError('/coupon_use_rule/fixed_normal_coupon', '是必填项')
    const stock: Stock = {
      stock_id: this.world.random.digits(8),
      said: body,
      status: 'unactivated',
      created: this.world.clock.now(),
    }
    this.#stocks.set(stock.stock_id, stock)
    this.#made.set(request, stock.stock_id)
    return stock
  }

  /** @returns when @throws Refusal */
  turn(stock_id: string, body: Fields, from: Stock['status'], to: Stock['status']): string {
    const stock = this.find(stock_id, body)
    const now = this.world.clock.now()
    if (stock.status !== from && stock.status !== to)
      throw new Refusal(400, 'INVALID_REQUEST', `批次状态为 ${stock.status}，不可操作`)
    this.#stocks.set(stock_id, { ...stock, status: to, started: stock.started ?? now })
    return rfc3339(now)
  }

  /** @param distributed_coupons how many coupons of it there are */
  shown({ stock_id, said, status, created, started }: Stock, distributed_coupons: number): Fields {
    const use = object(said, 'coupon_use_rule')
    return {
      stock_id,
      stock_creator_mchid: this.world.identities.merchant.id,
      ...pick(said, 'stock_name', 'available_begin_time', 'available_end_time', 'no_cash', 'stock_type'),
      status,
      stock_use_rule: {
        ...object(said, 'stock_use_rule'),
        ...pick(use, 'fixed_normal_coupon', 'goods_tag', 'trade_type', 'combine_use'),
        coupon_type: text(said, 'stock_type'),
      },
      description: text(object(said, 'pattern_info'), 'description') || text(said, 'stock_name'),
      create_time: rfc3339(created),
      ...(started !== undefined && { start_time: rfc3339(started) }),
      singleitem: false,
      distributed_coupons,
    }
  }
}

export const hasEnded = ({ said }: Stock, now: number): boolean =>
  now > Date.parse(text(said, 'available_end_time'))
