/** Coupons that lower what a payer pays: stocks, sending, use with a payment. The merchant bears the discount. */
import type { Fields, Routes } from '../../exchange/exchange.js'
import { object, page, pick, text } from '../../exchange/fields.js'
import { notFound, paramError, Refusal } from '../../exchange/refusal.js'
import { rfc3339 } from '../../exchange/times.js'
import { digits } from '../../keys/identity.js'
import type { Order, Promotion } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'

interface Stock {
  readonly stock_id: string
  readonly said: Fields
  readonly status: 'unactivated' | 'running' | 'paused'
  readonly created: number
  readonly started?: number
}

interface Coupon {
  readonly coupon_id: string
  readonly stock_id: string
  readonly openid: string
  /** In fen. */
  readonly amount: number
  readonly minimum: number
  readonly used?: { readonly time: number; readonly out_trade_no: string }
  readonly created: number
}

const BASE = 'v3/marketing/favor'

export class Favor {
  readonly #stocks: Map<string, Stock>
  readonly #coupons: Map<string, Coupon>
  /** What was made under a request number. */
  readonly #made: Map<string, string>
  readonly #urls: Map<string, string>

  constructor(private readonly world: World, private readonly orders: Orders) {
    this.#stocks = world.store.table('favor-stocks')
    this.#coupons = world.store.table('favor-coupons')
    this.#made = world.store.table('favor-requests')
    this.#urls = world.store.table('favor-callbacks')
  }

  readonly routes: Routes = {
    [`POST ${BASE}/coupon-stocks`]: ({ body }) => {
      const { stock_id, created } = this.#create(body)
      return { stock_id, create_time: rfc3339(created) }
    },
    [`POST ${BASE}/stocks/{stock_id}/start`]: ({ variables, body }) => ({ start_time: this.#turn(variables['stock_id']!, body, 'unactivated', 'running'), stock_id: variables['stock_id'] }),
    [`POST ${BASE}/stocks/{stock_id}/pause`]: ({ variables, body }) => ({ pause_time: this.#turn(variables['stock_id']!, body, 'running', 'paused'), stock_id: variables['stock_id'] }),
    [`POST ${BASE}/stocks/{stock_id}/restart`]: ({ variables, body }) => ({ restart_time: this.#turn(variables['stock_id']!, body, 'paused', 'running'), stock_id: variables['stock_id'] }),
    [`GET ${BASE}/stocks/{stock_id}`]: ({ variables, query }) => this.#stockOf(this.#stock(variables['stock_id']!, query)),
    [`GET ${BASE}/stocks`]: ({ query }) => page([...this.#stocks.values()].filter(({ status }) => (query['status'] ?? status) === status).map((stock) => this.#stockOf(stock)), query),
    [`POST ${BASE}/users/{openid}/coupons`]: ({ variables, body }) => ({ coupon_id: this.#send(variables['openid']!, body) }),
    [`GET ${BASE}/users/{openid}/coupons/{coupon_id}`]: ({ variables }) => {
      const coupon = this.#coupons.get(variables['coupon_id']!)
      if (!coupon || coupon.openid !== variables['openid']) throw notFound('RESOURCE_NOT_EXISTS', '代金券不存在')
      return this.#couponOf(coupon)
    },
    [`GET ${BASE}/users/{openid}/coupons`]: ({ variables, query }) => {
      const mine = [...this.#coupons.values()].filter(({ openid, stock_id }) => openid === variables['openid'] && (query['stock_id'] ?? stock_id) === stock_id)
      return page(mine.map((coupon) => this.#couponOf(coupon)).filter(({ status }) => (query['status'] ?? status) === status), query)
    },
    [`POST ${BASE}/callbacks`]: ({ body }) => {
      this.#urls.set('url', text(body, 'notify_url'))
      return { notify_url: text(body, 'notify_url'), update_time: rfc3339(this.world.clock.now()) }
    },
    [`GET ${BASE}/callbacks`]: () => {
      const notify_url = this.#urls.get('url')
      if (notify_url === undefined) throw notFound('RESOURCE_NOT_EXISTS', '通知地址未设置')
      return { notify_url, mchid: this.world.identities.merchant.id }
    },
  }

  /** What a coupon takes off an order. @throws Refusal where it cannot be used for it */
  promotionOf(coupon_id: string, { total }: Order, openid: string | undefined): Promotion {
    const coupon = this.#coupons.get(coupon_id)
    if (!coupon) throw notFound('RESOURCE_NOT_EXISTS', '代金券不存在')
    if (openid !== undefined && openid !== coupon.openid) throw new Refusal(400, 'INVALID_REQUEST', '代金券不属于该用户')
    if (this.#statusOf(coupon) !== 'SENDED') throw new Refusal(400, 'INVALID_REQUEST', `代金券状态为 ${this.#statusOf(coupon)}，不可使用`)
    if (total < coupon.minimum) throw new Refusal(400, 'INVALID_REQUEST', '订单金额未达到代金券的使用门槛')
    return { coupon_id, stock_id: coupon.stock_id, name: text(this.#stocks.get(coupon.stock_id)!.said, 'stock_name'), amount: Math.min(coupon.amount, total - 1), openid: coupon.openid }
  }

  /** It was used; resolves when the merchant was told once. */
  async use(coupon_id: string, { out_trade_no, transaction_id }: Order): Promise<void> {
    const { clock, notifier, identities: { merchant } } = this.world
    const used: Coupon = { ...this.#coupons.get(coupon_id)!, used: { time: clock.now(), out_trade_no } }
    this.#coupons.set(coupon_id, used)
    const consume_information = { consume_time: rfc3339(clock.now()), consume_mchid: merchant.id, transaction_id, consume_amount: used.amount }
    await notifier.send(this.#urls.get('url') ?? '', 'COUPON.USE', { ...this.#couponOf(used), consume_information })
  }

  #create(body: Fields): Stock {
    const request = `stock ${text(body, 'out_request_no')}`
    const known = this.#stocks.get(this.#made.get(request) ?? '')
    if (known) return known
    const [begin, end] = ['available_begin_time', 'available_end_time'].map((name) => Date.parse(text(body, name)))
    if (!(begin! < end!)) throw paramError('/available_end_time', '须晚于 available_begin_time', 'body', body['available_end_time'])
    if (object(body, 'coupon_use_rule')['fixed_normal_coupon'] === undefined) throw paramError('/coupon_use_rule/fixed_normal_coupon', '是必填项')
    const stock: Stock = { stock_id: digits(8), said: body, status: 'unactivated', created: this.world.clock.now() }
    this.#stocks.set(stock.stock_id, stock)
    this.#made.set(request, stock.stock_id)
    return stock
  }

  #turn(stock_id: string, body: Fields, from: Stock['status'], to: Stock['status']): string {
    const stock = this.#stock(stock_id, body)
    const now = this.world.clock.now()
    if (stock.status !== from && stock.status !== to) throw new Refusal(400, 'INVALID_REQUEST', `批次状态为 ${stock.status}，不可操作`)
    this.#stocks.set(stock_id, { ...stock, status: to, started: stock.started ?? now })
    return rfc3339(now)
  }

  #send(openid: string, body: Fields): string {
    const request = `coupon ${openid} ${text(body, 'out_request_no')}`
    const known = this.#made.get(request)
    if (known) return known
    const stock = this.#stock(text(body, 'stock_id'), body)
    const now = this.world.clock.now()
    if (stock.status !== 'running') throw new Refusal(403, 'REQUEST_BLOCKED', '批次未激活或已暂停')
    if (now > Date.parse(text(stock.said, 'available_end_time'))) throw new Refusal(403, 'REQUEST_BLOCKED', '批次已过期')
    const rule = object(stock.said, 'stock_use_rule')
    const sent = [...this.#coupons.values()].filter(({ stock_id }) => stock_id === stock.stock_id)
    if (sent.length >= Number(rule['max_coupons'])) throw new Refusal(403, 'NOT_ENOUGH', '批次预算不足')
    if (sent.filter((coupon) => coupon.openid === openid).length >= Number(rule['max_coupons_per_user'])) throw new Refusal(403, 'RULE_LIMIT', '用户已达最大领券次数')
    const fixed = object(object(stock.said, 'coupon_use_rule'), 'fixed_normal_coupon')
    const coupon: Coupon = { coupon_id: digits(12), stock_id: stock.stock_id, openid, amount: valueOf(body, 'coupon_value') ?? valueOf(fixed, 'coupon_amount')!, minimum: valueOf(body, 'coupon_minimum') ?? valueOf(fixed, 'transaction_minimum')!, created: now }
    this.#coupons.set(coupon.coupon_id, coupon)
    this.#made.set(request, coupon.coupon_id)
    return coupon.coupon_id
  }

  #stock(stock_id: string, { stock_creator_mchid }: Fields): Stock {
    const stock = this.#stocks.get(stock_id)
    if (!stock) throw notFound('RESOURCE_NOT_EXISTS', '批次不存在')
    if (stock_creator_mchid !== this.world.identities.merchant.id) throw paramError('/stock_creator_mchid', '不是批次的创建商户', 'body', stock_creator_mchid)
    return stock
  }

  #statusOf({ stock_id, used }: Coupon): 'USED' | 'EXPIRED' | 'SENDED' {
    return used ? 'USED' : this.world.clock.now() > Date.parse(text(this.#stocks.get(stock_id)!.said, 'available_end_time')) ? 'EXPIRED' : 'SENDED'
  }

  #stockOf({ stock_id, said, status, created, started }: Stock): Fields {
    const use = object(said, 'coupon_use_rule')
    const rule = { ...object(said, 'stock_use_rule'), ...pick(use, 'fixed_normal_coupon', 'goods_tag', 'trade_type', 'combine_use'), coupon_type: text(said, 'stock_type') }
    return {
      stock_id, stock_creator_mchid: this.world.identities.merchant.id, ...pick(said, 'stock_name', 'available_begin_time', 'available_end_time', 'no_cash', 'stock_type'), status, stock_use_rule: rule,
      description: text(object(said, 'pattern_info'), 'description') || text(said, 'stock_name'), create_time: rfc3339(created), ...(started !== undefined && { start_time: rfc3339(started) }),
      singleitem: false, distributed_coupons: [...this.#coupons.values()].filter((coupon) => coupon.stock_id === stock_id).length,
    }
  }

  #couponOf(coupon: Coupon): Fields {
    const { said } = this.#stocks.get(coupon.stock_id)!
    const { used } = coupon
    return {
      stock_creator_mchid: this.world.identities.merchant.id, stock_id: coupon.stock_id, coupon_id: coupon.coupon_id, coupon_name: text(said, 'stock_name'), status: this.#statusOf(coupon), description: text(said, 'stock_name'),
      create_time: rfc3339(coupon.created), coupon_type: 'NORMAL', no_cash: said['no_cash'], ...pick(said, 'available_begin_time', 'available_end_time'), singleitem: false,
      normal_coupon_information: { coupon_amount: coupon.amount, transaction_minimum: coupon.minimum },
      ...(used && { consume_information: { consume_time: rfc3339(used.time), consume_mchid: this.world.identities.merchant.id, transaction_id: this.orders.find(used.out_trade_no).transaction_id } }),
    }
  }
}

const valueOf = (from: Fields, name: string): number | undefined => (from[name] === undefined ? undefined : Number(from[name]))
