/**
 * Coupons that lower what a payer pays: sent from their stocks, used with a payment.
 * The merchant bears the discount.
 */
import type { Fields, Routes } from '../../http/messages.js'
import { object, page, text } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { Order, Promotion } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { CallbackAddress } from './callback-address.js'
import { couponOf, type Coupon } from './favor-coupon.js'
import { FavorStocks, hasEnded, type Stock } from './favor-stocks.js'

const BASE = 'v3/marketing/favor'

export class Favor {
  readonly #stocks: FavorStocks
  readonly #coupons: Map<string, Coupon>
  /** What was sent under a request number. */
  readonly #made: Map<string, string>
  readonly #address: CallbackAddress
  readonly routes: Routes

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
  ) {
    this.#stocks = new FavorStocks(world)
    this.#coupons = world.store.table('favor-coupons')
    this.#made = world.store.table('favor-requests')
    this.#address = new CallbackAddress(world, 'favor', ['notify_url', 'update_time'])
    this.routes = { ...this.#stockRoutes, ...this.#couponRoutes, ...this.#address.routes }
  }

  readonly #stockRoutes: Routes = {
    [`POST ${BASE}/coupon-stocks`]: ({ body }) => {
      const { stock_id, created } = this.#stocks.create(body)
      return { stock_id, create_time: rfc3339(created) }
    },
    [`POST ${BASE}/stocks/{stock_id}/start`]: ({ variables: { stock_id = '' }, body }) => ({
      start_time: this.#stocks.turn(stock_id, body, 'unactivated', 'running'),
      stock_id,
    }),
    [`POST ${BASE}/stocks/{stock_id}/pause`]: ({ variables: { stock_id = '' }, body }) => ({
      pause_time: this.#stocks.turn(stock_id, body, 'running', 'paused'),
      stock_id,
    }),
    [`POST ${BASE}/stocks/{stock_id}/restart`]: ({ variables: { stock_id = '' }, body }) => ({
      restart_time: this.#stocks.turn(stock_id, body, 'paused', 'running'),
      stock_id,
    }),
    [`GET ${BASE}/stocks/{stock_id}`]: ({ variables: { stock_id = '' }, query }) =>
      this.#stockOf(this.#stocks.find(stock_id, query)),
    [`GET ${BASE}/stocks`]: ({ query }) =>
      page(
        this.#stocks.all
          .filter(({ status }) => (query['status'] ?? status) === status)
          .map((stock) => this.#stockOf(stock)),
        query,
      ),
  }

  readonly #couponRoutes: Routes = {
    [`POST ${BASE}/users/{openid}/coupons`]: ({ variables, body }) => ({
      coupon_id: this.#send(variables['openid']!, body),
    }),
    [`GET ${BASE}/users/{openid}/coupons/{coupon_id}`]: ({ variables }) => {
      const coupon = this.#coupons.get(variables['coupon_id']!)
      if (!coupon || coupon.openid !== variables['openid'])
        throw notFound('RESOURCE_NOT_EXISTS', '代金券不存在')
      return this.#couponOf(coupon)
    },
    [`GET ${BASE}/users/{openid}/coupons`]: ({ variables, query }) => {
      const mine = [...this.#coupons.values()].filter(
        ({ openid, stock_id }) =>
          openid === variables['openid'] && (query['stock_id'] ?? stock_id) === stock_id,
      )
      return page(
        mine
          .map((coupon) => this.#couponOf(coupon))
          .filter(({ status }) => (query['status'] ?? status) === status),
        query,
      )
    },
  }

  /** What a coupon takes off an order. @throws Refusal where it cannot be used for it */
  promotionOf(coupon_id: string, { total }: Order, openid: string | undefined): Promotion {
    const coupon = this.#coupons.get(coupon_id)
    if (!coupon) throw notFound('RESOURCE_NOT_EXISTS', '代金券不存在')
    if (openid !== undefined && openid !== coupon.openid)
      throw new Refusal(400, 'INVALID_REQUEST', '代金券不属于该用户')
    if (this.#statusOf(coupon) !== 'SENDED')
      throw new Refusal(400, 'INVALID_REQUEST', `代金券状态为 ${this.#statusOf(coupon)}，不可使用`)
    if (total < coupon.minimum) throw new Refusal(400, 'INVALID_REQUEST', '订单金额未达到代金券的使用门槛')
    const name = text(this.#stocks.of(coupon).said, 'stock_name')
    return {
      coupon_id,
      stock_id: coupon.stock_id,
      name,
      amount: Math.min(coupon.amount, total - 1),
      openid: coupon.openid,
    }
  }

  /** It was used; resolves when the merchant was notified once. */
  async use(coupon_id: string, { out_trade_no, transaction_id }: Order): Promise<void> {
    const {
      clock,
      notifier,
      identities: { merchant },
    } = this.world
    const used: Coupon = { ...this.#coupons.get(coupon_id)!, used: { time: clock.now(), out_trade_no } }
    this.#coupons.set(coupon_id, used)
    const consume_information = {
      consume_time: rfc3339(clock.now()),
      consume_mchid: merchant.id,
      transaction_id,
      consume_amount: used.amount,
    }
    await notifier.send(this.#address.url, 'COUPON.USE', { ...this.#couponOf(used), consume_information })
  }

  #send(openid: string, body: Fields): string {
    const request = `coupon ${openid} ${text(body, 'out_request_no')}`
    const known = this.#made.get(request)
    if (known) return known
    const stock = this.#stocks.find(text(body, 'stock_id'), body)
    const now = this.world.clock.now()
    if (stock.status !== 'running') throw new Refusal(403, 'REQUEST_BLOCKED', '批次未激活或已暂停')
    if (hasEnded(stock, now)) throw new Refusal(403, 'REQUEST_BLOCKED', '批次已过期')
    const rule = object(stock.said, 'stock_use_rule')
    const sent = this.#sent(stock)
    if (sent.length >= Number(rule['max_coupons'])) throw new Refusal(403, 'NOT_ENOUGH', '批次预算不足')
    const own = sent.filter((coupon) => coupon.openid === openid)
    if (own.length >= Number(rule['max_coupons_per_user']))
      throw new Refusal(403, 'RULE_LIMIT', '用户已达最大领券次数')
    const fixed = object(object(stock.said, 'coupon_use_rule'), 'fixed_normal_coupon')
    const coupon: Coupon = {
      coupon_id: this.world.random.digits(12),
      stock_id: stock.stock_id,
      openid,
      created: now,
      amount: valueOf(body, 'coupon_value') ?? valueOf(fixed, 'coupon_amount')!,
      minimum: valueOf(body, 'coupon_minimum') ?? valueOf(fixed, 'transaction_minimum')!,
    }
    this.#coupons.set(coupon.coupon_id, coupon)
    this.#made.set(request, coupon.coupon_id)
    return coupon.coupon_id
  }

  #sent({ stock_id }: Stock): Coupon[] {
    return [...this.#coupons.values()].filter((coupon) => coupon.stock_id === stock_id)
  }

  #statusOf(coupon: Coupon): 'USED' | 'EXPIRED' | 'SENDED' {
    return coupon.used
      ? 'USED'
      : hasEnded(this.#stocks.of(coupon), this.world.clock.now())
        ? 'EXPIRED'
        : 'SENDED'
  }

  #stockOf(stock: Stock): Fields {
    return this.#stocks.shown(stock, this.#sent(stock).length)
  }

  #couponOf(coupon: Coupon): Fields {
    const { used } = coupon
    return couponOf(coupon, this.#stocks.of(coupon).said, {
      status: this.#statusOf(coupon),
      mchid: this.world.identities.merchant.id,
      transaction_id: used && this.orders.find(used.out_trade_no).transaction_id,
    })
  }
}

const valueOf = (from: Fields, name: string): number | undefined =>
  from[name] === undefined ? undefined : Number(from[name])
