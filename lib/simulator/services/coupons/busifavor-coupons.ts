/** Merchants' own coupons, one by one: made of a stock with a code, used, given back, deactivated. */
import type { Fields } from '../../http/messages.js'
import { object, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'
import { hasEnded, type BusifavorStocks, type Stock } from './busifavor-stocks.js'
import { keyOf, type Code } from './coupon-codes.js'

export interface Coupon {
  readonly coupon_code: string
  readonly stock_id: string
  readonly openid: string
  readonly state: 'SENDED' | 'USED' | 'DEACTIVATED'
  readonly received: number
  /** Request numbers, times and what else is told of it. */
  readonly told: Fields
}

export class BusifavorCoupons {
  readonly #coupons: Map<string, Coupon>
  readonly #codes: Map<string, Code>
  /** What was done under a request number. */
  readonly #done: Map<string, string>

  constructor(
    private readonly world: World,
    private readonly stocks: BusifavorStocks,
  ) {
    this.#coupons = world.store.table('busifavor-coupons')
    this.#codes = world.store.table('coupon-codes')
    this.#done = world.store.table('busifavor-requests')
  }

  get all(): readonly Coupon[] {
    return [...this.#coupons.values()]
  }

  get(stock_id: string, coupon_code: string): Coupon | undefined {
    return this.#coupons.get(keyOf(stock_id, coupon_code))
  }

  /** By its code, and by its stock where that is said. @throws Refusal `RESOURCE_NOT_EXISTS` */
  find({ stock_id, coupon_code }: Fields): Coupon {
    const coupon =
      stock_id === undefined
        ? this.all.find((one) => one.coupon_code === coupon_code)
        : this.get(String(stock_id), String(coupon_code))
    if (!coupon) throw notFound('RESOURCE_NOT_EXISTS', '券不存在')
    return coupon
  }

  given(stock_id: string): readonly Coupon[] {
    return this.all.filter((coupon) => coupon.stock_id === stock_id)
  }

  /** The same request again is the same coupon. @param wanted the merchant's own code @throws Refusal */
  give(stock_id: string, openid: string, request_no: string, wanted?: string): Coupon {
    const request = `send ${request_no}`
    const known = this.#coupons.get(this.#done.get(request) ?? '')
    if (known) return known
    const stock = this.stocks.find(stock_id)
    const now = this.world.clock.now()
    const { max_coupons, max_coupons_per_user } = object(stock.said, 'stock_send_rule')
    const given = this.given(stock_id)
    if (hasEnded(stock, now)) throw new Refusal(403, 'RULE_LIMIT', '批次已过期')
    if (given.length >= Number(max_coupons)) throw new Refusal(403, 'NOT_ENOUGH', '批次库存不足')
    const own = given.filter((coupon) => coupon.openid === openid)
    if (own.length >= Number(max_coupons_per_user))
      throw new Refusal(403, 'RULE_LIMIT', '用户已达最大领券次数')
    const told = { send_request_no: request_no, receive_time: rfc3339(now) }
    return this.#keep(
      { coupon_code: this.#code(stock, wanted), stock_id, openid, state: 'SENDED', received: now, told },
      request,
    )
  }

  /** From one state to another; the same request again does nothing more. @throws Refusal */
  change(
    body: Fields,
    what: 'use' | 'return' | 'deactivate',
    from: Coupon['state'],
    to: Coupon['state'],
    told: Fields,
  ): Coupon {
    const coupon = this.find(body)
    const request = `${what} ${keyOf(coupon.stock_id, coupon.coupon_code)} ${text(body, `${what}_request_no`)}`
    if (this.#done.has(request)) return coupon
    if (coupon.state !== from) throw new Refusal(400, 'INVALID_REQUEST', `券状态为 ${coupon.state}，不可操作`)
    if (body['openid'] !== undefined && body['openid'] !== coupon.openid)
      throw new Refusal(400, 'INVALID_REQUEST', '券不属于该用户')
    if (what === 'use' && hasEnded(this.stocks.find(coupon.stock_id), this.world.clock.now()))
      throw new Refusal(400, 'INVALID_REQUEST', '券已过期')
    return this.#keep({ ...coupon, state: to, told: { ...coupon.told, ...told } }, request)
  }

  tell(coupon: Coupon, told: Fields): void {
    this.#coupons.set(keyOf(coupon.stock_id, coupon.coupon_code), {
      ...coupon,
      told: { ...coupon.told, ...told },
    })
  }

  #keep(coupon: Coupon, request: string): Coupon {
    const key = keyOf(coupon.stock_id, coupon.coupon_code)
    this.#coupons.set(key, coupon)
    this.#done.set(request, key)
    return coupon
  }

  /** The platform's, the merchant's, or one of those that were uploaded. */
  #code({ stock_id, said }: Stock, wanted: string | undefined): string {
    if (said['coupon_code_mode'] === 'WECHATPAY_MODE') return this.world.random.digits(12)
    if (said['coupon_code_mode'] === 'MERCHANT_API') {
      if (wanted === undefined) throw paramError('/coupon_code', '是必填项')
      if (this.get(stock_id, wanted)) throw new Refusal(400, 'PARAM_ERROR', '券code重复')
      return wanted
    }
    const [key, free] =
      [...this.#codes].find(([, code]) => code.stock_id === stock_id && code.code_status === 'AVAILABLE') ??
      []
    if (key === undefined || free === undefined) throw new Refusal(403, 'NOT_ENOUGH', '预存code不足')
    this.#codes.set(key, { ...free, code_status: 'DISPATCHED' })
    return free.code
  }
}
