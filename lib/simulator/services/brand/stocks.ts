/** Product coupons and their stocks: what is given, how often, with which codes, in which stores. */
import type { Fields } from '../../http/messages.js'
import { list, object, text } from '../../http/fields.js'
import { Refusal } from '../../http/refusal.js'
import type { World } from '../../world/world.js'
import { Records, type Row } from '../records.js'
import { couponOf, endOf, stockOf } from './stock.js'

const ABNORMAL = { state: () => new Refusal(400, 'INVALID_REQUEST', '商品券或批次的状态不支持该操作') }

export class ProductStocks {
  readonly #coupons: Records
  readonly #stocks: Records
  /** What was made by the request of a number. */
  readonly #made: Records

  constructor(private readonly world: World) {
    this.#coupons = new Records(world, 'product-coupons', ABNORMAL)
    this.#stocks = new Records(world, 'product-stocks', ABNORMAL)
    this.#made = new Records(world, 'product-requests')
  }

  /** A coupon, with a stock or a bundle of them where the request brings one. */
  create(body: Fields): Fields {
    const { stock, stock_bundle, ...said } = body
    return this.#once(body, () => {
      const id = this.world.random.digits(20)
      const { known } = this.#coupons.create(id, said, 'EFFECTIVE', {
        ...said,
        product_coupon_id: id,
        brand_id: said['brand_id'] ?? this.world.identities.brand.id,
      })
      return {
        ...known,
        state: 'EFFECTIVE',
        ...(stock !== undefined && { stock: this.#addStock(id, stock as Fields) }),
        ...(stock_bundle !== undefined && { stock_bundle: this.#addBundle(id, stock_bundle as Fields) }),
      }
    })
  }

  coupon(product_coupon_id: string): Row {
    return this.#coupons.find(product_coupon_id)
  }

  changeCoupon(product_coupon_id: string, body: Fields): Fields {
    const { out_request_no: _number, ...said } = body
    return couponOf(
      this.#coupons.change(
        this.#coupons.move(this.coupon(product_coupon_id), ['EFFECTIVE'], 'EFFECTIVE'),
        said,
      ),
    )
  }

  /** Neither sent nor used any more, with all of its stocks. */
  deactivateCoupon(product_coupon_id: string, body: Fields): Fields {
    const row = this.#coupons.move(
      this.coupon(product_coupon_id),
      ['EFFECTIVE'],
      'DEACTIVATED',
      endOf(body, this.world.clock.now()),
    )
    for (const stock of this.of(product_coupon_id))
      if (stock.state !== 'DEACTIVATED')
        this.#stocks.move(stock, [stock.state], 'DEACTIVATED', endOf(body, this.world.clock.now()))
    return couponOf(row)
  }

  addStock(product_coupon_id: string, body: Fields): Fields {
    this.#coupons.move(this.coupon(product_coupon_id), ['EFFECTIVE'], 'EFFECTIVE')
    return this.#once(body, () => this.#addStock(product_coupon_id, object(body, 'stock')))
  }

  addBundle(product_coupon_id: string, body: Fields): Fields {
    this.#coupons.move(this.coupon(product_coupon_id), ['EFFECTIVE'], 'EFFECTIVE')
    return this.#once(body, () => this.#addBundle(product_coupon_id, object(body, 'stock_bundle')))
  }

  /** @throws Refusal where the coupon has none of that number */
  stock(product_coupon_id: string, stock_id: string): Row {
    const row = this.#stocks.find(stock_id)
    return row.known['product_coupon_id'] === product_coupon_id ? row : this.#stocks.find('')
  }

  of(product_coupon_id: string): Row[] {
    return this.#stocks.all.filter(({ known }) => known['product_coupon_id'] === product_coupon_id)
  }

  /** By its number alone, as a user takes one. */
  byId(stock_id: string): Row | undefined {
    return this.#stocks.get(stock_id)
  }

  bundle(stock_bundle_id: string): Row[] {
    const rows = this.#stocks.all.filter(
      ({ known }) => object(known, 'stock_bundle_info')['stock_bundle_id'] === stock_bundle_id,
    )
    return rows.length > 0 ? rows : [this.#stocks.find('')]
  }

  change(rows: readonly Row[], { out_request_no: _number, ...said }: Fields): Fields[] {
    return rows.map((row) =>
      stockOf(this.#stocks.change(this.#stocks.move(row, ['SENDING', 'PAUSED'], row.state), said)),
    )
  }

  deactivate(row: Row, body: Fields): Fields {
    return stockOf(
      this.#stocks.move(row, ['SENDING', 'PAUSED'], 'DEACTIVATED', endOf(body, this.world.clock.now())),
    )
  }

  /** @throws Refusal `INVALID_REQUEST` where the merchant does not know what the budget is now */
  budget(rows: readonly Row[], body: Fields): Fields[] {
    const name = body['update_mode'] === 'MAX_COUNT_PER_DAY' ? 'max_count_per_day' : 'max_count'
    const [current, target] = [body[`current_${name}`], body[`target_${name}`]]
    return rows.map((row) => {
      const rule = object(row.known, 'stock_send_rule')
      if (current !== undefined && rule[name] !== undefined && current !== rule[name])
        throw new Refusal(400, 'INVALID_REQUEST', '当前发放预算与传入的不一致')
      return stockOf(this.#stocks.change(row, { stock_send_rule: { ...rule, [name]: target } }))
    })
  }

  /** @returns which codes are new, which were there, which were given twice */
  upload(row: Row, body: Fields): Fields {
    return this.#once(body, () => {
      const given = (body['code_list'] ?? []) as string[]
      const known = (row.known['codes'] ?? []) as string[]
      const unique = [...new Set(given)]
      const added = unique.filter((code) => !known.includes(code))
      this.#stocks.change(row, { codes: [...known, ...added] })
      return {
        total_count: given.length,
        success_code_list: added,
        already_exist_code_list: unique.filter((code) => known.includes(code)),
        duplicate_code_list: given.filter((code, at) => given.indexOf(code) !== at),
      }
    })
  }

  stores(rows: readonly Row[], body: Fields, associate: boolean): Fields {
    const given = list(body, 'store_list')
    for (const row of rows) {
      const others = list(row.known, 'stores').filter(
        ({ store_id }) => !given.some((one) => one['store_id'] === store_id),
      )
      this.#stocks.change(row, { stores: associate ? [...others, ...given] : others })
    }
    return { total_count: given.length, success_store_list: given }
  }

  /** One more was sent. @returns its code @throws Refusal where there is none left */
  take(row: Row, wanted?: string): string {
    const stock = this.#stocks.move(row, ['SENDING'], 'SENDING')
    const { codes = [], sent = 0, stock_send_rule } = stock.known
    const { max_count } = stock_send_rule as Fields
    if (Number(sent) >= Number(max_count ?? Infinity))
      throw new Refusal(403, 'NOT_ENOUGH', '批次的发放预算不足')
    const [uploaded, ...left] = codes as string[]
    if (stock.known['coupon_code_mode'] === 'UPLOAD' && uploaded === undefined)
      throw new Refusal(403, 'NOT_ENOUGH', '预上传的券code已用完')
    this.#stocks.change(stock, { sent: Number(sent) + 1, codes: left })
    return wanted ?? uploaded ?? `C${this.world.random.digits(19)}`
  }

  #addStock(product_coupon_id: string, said: Fields, bundle?: Fields): Fields {
    const id = this.world.random.digits(16)
    const known = {
      store_scope: 'NONE',
      coupon_code_mode: 'WECHATPAY',
      ...said,
      product_coupon_id,
      stock_id: id,
      brand_id: this.coupon(product_coupon_id).known['brand_id'],
      ...(bundle && { stock_bundle_info: bundle }),
    }
    return stockOf(this.#stocks.create(id, said, 'SENDING', known))
  }

  #addBundle(product_coupon_id: string, said: Fields): Fields {
    const { count = 1 } = object(this.coupon(product_coupon_id).known, 'progressive_bundle_usage_info')
    const stock_bundle_id = this.world.random.digits(16)
    const stock_list = Array.from({ length: Number(count) }, (_, stock_bundle_index) =>
      this.#addStock(product_coupon_id, said, { stock_bundle_id, stock_bundle_index }),
    )
    return { stock_bundle_id, stock_list }
  }

  #once(body: Fields, make: () => Fields): Fields {
    const number = text(body, 'out_request_no')
    const known = this.#made.known(number, body)
    return known ? known.known : this.#made.create(number, body, 'MADE', make()).known
  }
}
