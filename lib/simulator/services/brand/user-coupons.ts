/**
 * Product coupons in users' hands: sent or taken, confirmed, used, returned,
 * deactivated; the brand is notified.
 */
import type { Fields } from '../../http/messages.js'
import { object, pick, text } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'
import { Records, type Row } from '../records.js'
import { couponOf, stockOf } from './stock.js'
import type { ProductStocks } from './stocks.js'

const DAY = 86_400_000

export class UserCoupons {
  readonly #records: Records
  /** What the mini-program was given to send with. */
  readonly #tokens: Records

  constructor(
    private readonly world: World,
    private readonly stocks: ProductStocks,
    private readonly url: () => string,
    private readonly isPartner: boolean,
  ) {
    const missing = { missing: () => notFound('RESOURCE_NOT_EXISTS', '用户商品券不存在') }
    this.#records = new Records(world, 'user-product-coupons', missing)
    this.#tokens = new Records(world, 'product-coupon-tokens')
  }

  get all(): readonly Row[] {
    return this.#records.all
  }

  /** The brand is told of it. @throws Refusal where the stock sends none, or has none left */
  send(openid: string, body: Fields): Row {
    const again = this.#records.known(keyOf(openid, body), body)
    if (again) return again
    const row = this.#make(openid, body, 'API')
    void this.tell(row, this.#sendEvent)
    return row
  }

  #make(openid: string, body: Fields, channel: string): Row {
    const key = keyOf(openid, body)
    const stock = this.stocks.stock(text(body, 'product_coupon_id'), text(body, 'stock_id'))
    const rule = object(stock.known, 'stock_send_rule')
    const own = this.#records.all.filter(
      ({ known }) => known['openid'] === openid && known['stock_id'] === stock.key,
    )
    if (own.length >= Number(rule['max_count_per_user'] ?? Infinity))
      throw new Refusal(403, 'RULE_LIMIT', '用户已达最大领券次数')
    const coupon_code = this.stocks.take(stock, body['coupon_code'] as string | undefined)
    const now = this.world.clock.now()
    const waits = channel !== 'API' && stock.known['coupon_code_mode'] === 'API_ASSIGN'
    return this.#records.create(
      key,
      body,
      waits ? 'CONFIRMING' : 'EFFECTIVE',
      {
        ...body,
        openid,
        unionid: `u${openid.slice(1)}`,
        coupon_code,
        brand_id: stock.known['brand_id'],
        send_channel: channel,
        receive_time: rfc3339(now),
        ...validityOf(stock.known, now),
      },
      [codeKey(stock.key, coupon_code)],
    )
  }

  /** What the mini-program hands to the user, who takes the coupon. */
  prepare(openid: string, body: Fields): string {
    const token = this.world.random.hex(32)
    this.#tokens.create(token, body, 'WAITING', { ...body, openid })
    return token
  }

  /**
   * A user takes a coupon: by the token of a mini-program, or from a stock.
   * @returns its code
   * @throws Refusal
   */
  async take(number: string, openid: string): Promise<string> {
    const token = this.#tokens.get(number)
    const stock = token ? undefined : this.stocks.byId(number)
    const { openid: invited, ...said } = token?.known ?? {
      ...pick(stock?.known ?? {}, 'product_coupon_id', 'stock_id'),
      appid: 'wx8888888888888888',
      send_request_no: `take-${this.world.random.digits(16)}`,
    }
    const row = this.#make(token ? String(invited) : openid, said, 'RECEIVE_COMPONENT')
    if (token) this.#tokens.delete(token)
    await this.tell(row, this.#sendEvent)
    return text(row.known, 'coupon_code')
  }

  has(number: string): boolean {
    return this.#tokens.get(number) !== undefined || this.stocks.byId(number) !== undefined
  }

  /** Whether the coupon is one that a partner made: only partners name the brand. */
  isOfPartner(number: string): boolean {
    const { known } = this.#tokens.get(number) ?? this.stocks.byId(number) ?? { known: {} }
    const { asked } = this.stocks.coupon(text(known, 'product_coupon_id'))
    return 'brand_id' in (JSON.parse(asked) as Fields)
  }

  get #sendEvent(): string {
    return this.isPartner ? 'PRODUCT_COUPON_SP.SEND' : 'PRODUCT_COUPON.SEND'
  }

  /** @throws Refusal where the user has none of that code */
  find(openid: string, coupon_code: string, { stock_id }: Fields): Row {
    const row = this.#records.find(codeKey(String(stock_id), coupon_code))
    return this.#expired(row.known['openid'] === openid ? row : this.#records.find(''))
  }

  /** The same request once more changes nothing. */
  change(
    row: Row,
    body: Fields,
    verb: 'confirm' | 'use' | 'return' | 'deactivate',
    from: readonly string[],
    to: string,
  ): Row {
    const number = `${verb}_request_no`
    if (row.known[number] === body['out_request_no']) return row
    const changed = this.#records.move(row, from, to, {
      [number]: body['out_request_no'],
      [`${verb}_time`]: body[`${verb}_time`] ?? rfc3339(this.world.clock.now()),
      ...pick(body, 'deactivate_reason', 'associated_order_info', 'store_id', 'saved_amount'),
    })
    if (verb === 'use' || verb === 'return')
      if (!this.isPartner)
        void this.tell(changed, verb === 'use' ? 'PRODUCT_COUPON.USE' : 'PRODUCT_COUPON.RETURN')
    return changed
  }

  shown(row: Row): Fields {
    const stock = this.stocks.byId(text(row.known, 'stock_id'))!
    return {
      ...row.known,
      coupon_state: this.#expired(row).state,
      product_coupon: couponOf(this.stocks.coupon(text(stock.known, 'product_coupon_id'))),
      stock: stockOf(stock),
      single_usage_detail: {
        use_request_no: row.known['use_request_no'],
        use_time: row.known['use_time'],
        associated_order_info: row.known['associated_order_info'],
        return_request_no: row.known['return_request_no'],
        return_time: row.known['return_time'],
      },
    }
  }

  tell({ known }: Row, event: string): Promise<void> {
    return this.world.notifier.tell(this.url(), event, known)
  }

  #expired(row: Row): Row {
    const until = Date.parse(text(row.known, 'valid_end_time'))
    return row.state === 'EFFECTIVE' && this.world.clock.now() >= until
      ? this.#records.move(row, ['EFFECTIVE'], 'EXPIRED')
      : row
  }
}

const keyOf = (openid: string, body: Fields): string => `${openid} ${text(body, 'send_request_no')}`
const codeKey = (stock_id: string, code: string): string => `${stock_id} ${code}`

function validityOf(stock: Fields, now: number): Fields {
  const rules = ['single_usage_rule', 'sequential_usage_rule', 'progressive_bundle_usage_rule']
  const period = rules
    .map((name) => object(object(stock, name), 'coupon_available_period'))
    .find((one) => Object.keys(one).length > 0)
  const { available_begin_time, available_end_time, available_days } = period ?? {}
  const begin = Math.max(now, Date.parse(String(available_begin_time)) || now)
  const last = Date.parse(String(available_end_time)) || now + 30 * DAY
  const end = available_days === undefined ? last : Math.min(last, begin + Number(available_days) * DAY)
  return { valid_begin_time: rfc3339(begin), valid_end_time: rfc3339(end) }
}
