/** The operations of product coupons, of a brand itself and of its partner. */
import { Known, type Call, type Fields, type Routes } from '../../http/messages.js'
import { list, text } from '../../http/fields.js'
import { notFound } from '../../http/refusal.js'
import type { World } from '../../world/world.js'
import { NotifyAddress } from './notify-address.js'
import { couponOf, stockOf } from './stock.js'
import { ProductStocks } from './stocks.js'
import { UserCoupons } from './user-coupons.js'

const BRAND = 'brand/marketing/product-coupon'
const PARTNER = 'v3/marketing/partner/product-coupon'

export class ProductCoupons {
  readonly #stocks: ProductStocks
  readonly #users: Readonly<Record<string, UserCoupons>>
  readonly #addresses: Readonly<Record<string, NotifyAddress>>

  constructor(world: World) {
    this.#stocks = new ProductStocks(world)
    const address = (base: string): NotifyAddress =>
      new NotifyAddress(world, base, [`POST ${base}/notify-configs`], [`GET ${base}/notify-configs`])
    this.#addresses = { [BRAND]: address(BRAND), [PARTNER]: address(PARTNER) }
    const users = (base: string): UserCoupons =>
      new UserCoupons(world, this.#stocks, () => this.#addresses[base]!.url, base === PARTNER)
    this.#users = { [BRAND]: users(BRAND), [PARTNER]: users(PARTNER) }
  }

  get routes(): Routes {
    return Object.assign(
      {},
      ...[BRAND, PARTNER].map((base) => ({
        ...this.#addresses[base]!.routes,
        ...this.#stockRoutes(base),
        ...this.#userRoutes(base, this.#users[base]!),
      })),
    ) as Routes
  }

  /** Whether a user can take one: of a stock's number, or a token. */
  has(number: string): boolean {
    return this.#users[BRAND]!.has(number)
  }

  /** A user takes a coupon; resolves with its code when the brand was notified once. @throws Refusal */
  take(number: string, openid: string): Promise<string> {
    return this.#users[this.#users[BRAND]!.isOfPartner(number) ? PARTNER : BRAND]!.take(number, openid)
  }

  #stockRoutes(base: string): Routes {
    const stocks = this.#stocks
    const coupon = `${base}/product-coupons/{product_coupon_id}`
    const stock = `${coupon}/stocks/{stock_id}`
    const bundle = `${coupon}/stock-bundles/{stock_bundle_id}`
    const id = ({ variables }: Call): string => variables['product_coupon_id']!
    const one = (call: Call) => stocks.stock(id(call), call.variables['stock_id']!)
    const several = ({ variables }: Call) => stocks.bundle(variables['stock_bundle_id']!)
    const bundled = (call: Call, stock_list: Fields[]) =>
      new Known({ stock_bundle_id: call.variables['stock_bundle_id'], stock_list })
    return {
      [`POST ${base}/product-coupons`]: ({ body }) => new Known(stocks.create(body)),
      [`GET ${coupon}`]: (call) => new Known(couponOf(stocks.coupon(id(call)))),
      [`PATCH ${coupon}`]: (call) => new Known(stocks.changeCoupon(id(call), call.body)),
      [`POST ${coupon}/deactivate`]: (call) => new Known(stocks.deactivateCoupon(id(call), call.body)),
      [`POST ${coupon}/stocks`]: (call) => new Known(stocks.addStock(id(call), call.body)),
      [`POST ${coupon}/stock-bundles`]: (call) => new Known(stocks.addBundle(id(call), call.body)),
      [`GET ${coupon}/stocks`]: (call) => {
        const rows = stocks.of(id(call)).filter(({ state }) => (call.query['state'] ?? state) === state)
        return new Known({ total_count: rows.length, stock_list: rows.map(stockOf) })
      },
      [`GET ${stock}`]: (call) => new Known(stockOf(one(call))),
      [`PATCH ${stock}`]: (call) => new Known(stocks.change([one(call)], call.body)[0]!),
      [`POST ${stock}/deactivate`]: (call) => new Known(stocks.deactivate(one(call), call.body)),
      [`POST ${stock}/update-budget`]: (call) => new Known(stocks.budget([one(call)], call.body)[0]!),
      [`POST ${stock}/upload-coupon-codes`]: (call) => new Known(stocks.upload(one(call), call.body)),
      [`POST ${stock}/associate-stores`]: (call) => new Known(stocks.stores([one(call)], call.body, true)),
      [`POST ${stock}/disassociate-stores`]: (call) =>
        new Known(stocks.stores([one(call)], call.body, false)),
      [`GET ${stock}/associated-stores`]: (call) => {
        const store_list = list(one(call).known, 'stores')
        return new Known({ total_count: store_list.length, store_list })
      },
      [`PATCH ${bundle}`]: (call) => bundled(call, stocks.change(several(call), call.body)),
      [`POST ${bundle}/update-budget`]: (call) => bundled(call, stocks.budget(several(call), call.body)),
      [`POST ${bundle}/associate-stores`]: (call) => new Known(stocks.stores(several(call), call.body, true)),
      [`POST ${bundle}/disassociate-stores`]: (call) =>
        new Known(stocks.stores(several(call), call.body, false)),
    }
  }

  #userRoutes(base: string, users: UserCoupons): Routes {
    const path = `${base}/users/{openid}`
    const coupon = `${path}/coupons/{coupon_code}`
    const found = ({ variables, query, body }: Call) =>
      users.find(variables['openid']!, variables['coupon_code']!, { ...query, ...body })
    const bundles = (call: Call, send: (said: Fields) => Fields): Known => {
      const { stock_bundle_id, ...said } = call.body
      const rows = this.#stocks.bundle(text(call.body, 'stock_bundle_id'))
      return new Known({
        user_coupon_bundle_id: `${String(stock_bundle_id)}-${call.variables['openid']}`,
        user_product_coupon_list: rows.map(({ key }, at) =>
          send({ ...said, stock_id: key, send_request_no: `${text(said, 'send_request_no')}-${at}` }),
        ),
      })
    }
    return {
      [`POST ${path}/coupons`]: ({ variables, body }) =>
        new Known(users.shown(users.send(variables['openid']!, body))),
      [`POST ${path}/coupon-bundles`]: (call) =>
        bundles(call, (said) => users.shown(users.send(call.variables['openid']!, said))),
      [`POST ${path}/coupon-bundles/{user_coupon_bundle_id}/deactivate`]: (call) =>
        bundles(call, ({ stock_id }) => {
          const row = users.all.find(
            ({ known, state }) =>
              known['stock_id'] === stock_id &&
              known['openid'] === call.variables['openid'] &&
              state === 'EFFECTIVE',
          )
          if (!row) throw notFound('RESOURCE_NOT_EXISTS', '用户商品券组不存在')
          return users.shown(users.change(row, call.body, 'deactivate', ['EFFECTIVE'], 'DEACTIVATED'))
        }),
      [`POST ${path}/pre-send-coupon`]: ({ variables, body }) =>
        new Known({ token: users.prepare(variables['openid']!, body) }),
      [`GET ${coupon}`]: (call) => new Known(users.shown(found(call))),
      [`GET ${path}/coupons`]: ({ variables, query }) => {
        const rows = users.all
          .filter(({ known }) => known['openid'] === variables['openid'])
          .map((row) => users.shown(row))
          .filter((shown) =>
            ['product_coupon_id', 'stock_id', 'coupon_state'].every(
              (name) => query[name] === undefined || shown[name] === query[name],
            ),
          )
        return new Known({ total_count: rows.length, user_coupon_list: rows })
      },
      [`POST ${coupon}/confirm`]: (call) =>
        new Known(
          users.shown(
            users.change(
              found(call),
              call.body,
              'confirm',
              ['CONFIRMING', 'PENDING', 'EFFECTIVE'],
              'EFFECTIVE',
            ),
          ),
        ),
      [`POST ${coupon}/use`]: (call) =>
        new Known(users.shown(users.change(found(call), call.body, 'use', ['EFFECTIVE'], 'USED'))),
      [`POST ${coupon}/return`]: (call) =>
        new Known(users.shown(users.change(found(call), call.body, 'return', ['USED'], 'EFFECTIVE'))),
      [`POST ${coupon}/deactivate`]: (call) =>
        new Known(
          users.shown(
            users.change(found(call), call.body, 'deactivate', ['EFFECTIVE', 'CONFIRMING'], 'DEACTIVATED'),
          ),
        ),
    }
  }
}
