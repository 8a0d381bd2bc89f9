/** Stocks of merchants' own coupons: made once, changed, and how many may come of them. */
import type { Fields } from '../../http/messages.js'
import { object, pick, text } from '../../http/fields.js'
import { notFound, paramError } from '../../http/refusal.js'
import type { World } from '../../world/world.js'

export interface Stock {
  readonly stock_id: string
  readonly said: Fields
  readonly created: number
}

const KINDS: Readonly<Record<string, string>> = {
  NORMAL: 'fixed_normal_coupon',
  DISCOUNT: 'discount_coupon',
  EXCHANGE: 'exchange_coupon',
}
const RULES = ['coupon_use_rule', 'stock_send_rule', 'custom_entrance', 'display_pattern_info']

export class BusifavorStocks {
  readonly #stocks: Map<string, Stock>
  /** What was made under a request number. */
  readonly #done: Map<string, string>

  constructor(private readonly world: World) {
    this.#stocks = world.store.table('busifavor-stocks')
    this.#done = world.store.table('busifavor-requests')
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  find(stock_id: string): Stock {
    const stock = this.#stocks.get(stock_id)
    if (!stock) throw notFound('RESOURCE_NOT_EXISTS', '批次不存在')
    return stock
  }

  /** The same request again is the same stock. @throws Refusal */
  create(body: Fields): Stock {
    const request = `stock ${text(body, 'out_request_no')}`
    const known = this.#stocks.get(this.#done.get(request) ?? '')
    if (known) return known
    const rule = object(body, 'coupon_use_rule')
    const kind = KINDS[text(body, 'stock_type')]!
    if (rule[kind] === undefined) throw paramError(`/coupon_use_rule/${kind}`, '是必填项')
    const { available_begin_time, available_end_time } = object(rule, 'coupon_available_time')
    if (!(Date.parse(String(available_begin_time)) < Date.parse(String(available_end_time)))) {
      throw paramError(
        '/coupon_use_rule/coupon_available_time/available_end_time',
        '须晚于 available_begin_time',
        'body',
        available_end_time,
      )
    }
    const stock: Stock = {
      stock_id: `1${this.world.random.digits(15)}`,
      said: body,
      created: this.world.clock.now(),
    }
    this.#stocks.set(stock.stock_id, stock)
    this.#done.set(request, stock.stock_id)
    return stock
  }

  change(stock_id: string, body: Fields): undefined {
    const stock = this.find(stock_id)
    const changed = RULES.filter((name) => body[name] !== undefined)
    const nested = Object.fromEntries(
      changed.map((name) => [name, { ...object(stock.said, name), ...object(body, name) }]),
    )
    const said = {
      ...stock.said,
      ...pick(body, 'stock_name', 'comment', 'goods_name', 'notify_config', 'subsidy'),
      ...nested,
    }
    this.#stocks.set(stock_id, { ...stock, said })
  }

  /** @param given how many coupons of it there are @throws Refusal */
  budget(stock_id: string, body: Fields, given: number): Fields {
    const stock = this.find(stock_id)
    const rule = object(stock.said, 'stock_send_rule')
    for (const name of ['max_coupons', 'max_coupons_by_day'] as const) {
      if (body[`target_${name}`] === undefined) continue
      if (body[`current_${name}`] !== rule[name])
        throw paramError(`/current_${name}`, '与当前值不一致', 'body', body[`current_${name}`])
      if (Number(body[`target_${name}`]) < given)
        throw paramError(`/target_${name}`, '小于已发放数', 'body', body[`target_${name}`])
    }
    const targets = {
      max_coupons: body['target_max_coupons'],
      max_coupons_by_day: body['target_max_coupons_by_day'],
    }
    const changed = { ...rule, ...pick(targets, 'max_coupons', 'max_coupons_by_day') }
    this.#stocks.set(stock.stock_id, { ...stock, said: { ...stock.said, stock_send_rule: changed } })
    return pick(changed, 'max_coupons', 'max_coupons_by_day')
  }
}

/** From when until when its coupons count. */
export const available = ({ said }: Stock): Fields =>
  object(object(said, 'coupon_use_rule'), 'coupon_available_time')
export const untilOf = (stock: Stock): string => text(available(stock), 'available_end_time')
export const hasEnded = (stock: Stock, now: number): boolean => now > Date.parse(untilOf(stock))
