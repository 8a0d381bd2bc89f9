/**
 * Merchants' own coupons: users take them or are sent them, the merchant uses them and
 * gives them back. No money moves.
 */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { object, page, pick, text } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { World } from '../../world/world.js'
import { BusifavorCoupons, type Coupon } from './busifavor-coupons.js'
import { available, BusifavorStocks, untilOf, type Stock } from './busifavor-stocks.js'
import { CallbackAddress } from './callback-address.js'
import { keyOf, type Code } from './coupon-codes.js'

const BASE = 'v3/marketing/busifavor'

export class Busifavor {
  readonly #stocks: BusifavorStocks
  readonly #coupons: BusifavorCoupons
  readonly #codes: Map<string, Code>
  readonly #address: CallbackAddress
  readonly routes: Routes

  constructor(private readonly world: World) {
    this.#stocks = new BusifavorStocks(world)
    this.#coupons = new BusifavorCoupons(world, this.#stocks)
    this.#codes = world.store.table('coupon-codes')
    this.#address = new CallbackAddress(world, 'busifavor', ['update_time', 'notify_url', 'mchid'])
    this.routes = { ...this.#stockRoutes, ...this.#changes, ...this.#queries, ...this.#address.routes }
  }

  readonly #stockRoutes: Routes = {
    [`POST ${BASE}/stocks`]: ({ body }) => {
      const { stock_id, created } = this.#stocks.create(body)
      return { stock_id, create_time: rfc3339(created) }
    },
    [`GET ${BASE}/stocks/{stock_id}`]: ({ variables: { stock_id = '' } }) =>
      this.#stockOf(this.#stocks.find(stock_id)),
    [`PATCH ${BASE}/stocks/{stock_id}`]: ({ variables: { stock_id = '' }, body }) =>
      this.#stocks.change(stock_id, body),
    [`PATCH ${BASE}/stocks/{stock_id}/budget`]: ({ variables: { stock_id = '' }, body }) =>
      this.#stocks.budget(stock_id, body, this.#coupons.given(stock_id).length),
  }

  readonly #changes: Routes = {
    [`POST ${BASE}/coupons/send`]: ({ body }) => {
      const out_request_no = text(body, 'out_request_no')
      const wanted = body['coupon_code'] as string | undefined
      const { stock_id, coupon_code } = this.#coupons.give(
        text(body, 'stock_id'),
        text(body, 'openid'),
        out_request_no,
        wanted,
      )
      return { stock_id, coupon_code, out_request_no }
    },
    [`POST ${BASE}/coupons/use`]: ({ body }) => {
      const { stock_id, openid, told } = this.#coupons.change(
        body,
        'use',
        'SENDED',
        'USED',
        pick(body, 'use_request_no', 'use_time'),
      )
      return { stock_id, openid, wechatpay_use_time: told['use_time'] }
    },
    [`POST ${BASE}/coupons/return`]: ({ body }) => {
      const { told } = this.#coupons.change(body, 'return', 'USED', 'SENDED', {
        ...pick(body, 'return_request_no'),
        return_time: this.#now(),
      })
      return { wechatpay_return_time: told['return_time'] }
    },
    [`POST ${BASE}/coupons/deactivate`]: ({ body }) => {
      const said = {
        ...pick(body, 'deactivate_request_no', 'deactivate_reason'),
        deactivate_time: this.#now(),
      }
      const { told } = this.#coupons.change(body, 'deactivate', 'SENDED', 'DEACTIVATED', said)
      return { wechatpay_deactivate_time: told['deactivate_time'] }
    },
    [`POST ${BASE}/coupons/associate`]: ({ body }) => {
      this.#coupons.tell(this.#coupons.find(body), { associate_out_trade_no: text(body, 'out_trade_no') })
      return { wechatpay_associate_time: this.#now() }
    },
    [`POST ${BASE}/coupons/disassociate`]: ({ body }) => {
      const coupon = this.#coupons.find(body)
      if (coupon.told['associate_out_trade_no'] !== body['out_trade_no'])
        throw new Refusal(400, 'INVALID_REQUEST', '券与该订单没有关联')
      this.#coupons.tell(coupon, { associate_out_trade_no: undefined })
      return { wechatpay_disassociate_time: this.#now() }
    },
  }

  readonly #queries: Routes = {
    [`GET ${BASE}/users/{openid}/coupons`]: ({ variables, query }) => {
      const isAsked = ({ openid, stock_id, state }: Coupon): boolean =>
        openid === variables['openid'] &&
        (query['stock_id'] ?? stock_id) === stock_id &&
        (query['coupon_state'] ?? state) === state
      return page(
        this.#coupons.all.filter(isAsked).map((coupon) => this.#couponOf(coupon)),
        query,
      )
    },
    [`GET ${BASE}/users/{openid}/coupons/{coupon_code}/appids/{appid}`]: ({ variables }) => {
      const coupon = this.#coupons.find(variables)
      if (coupon.openid !== variables['openid']) throw notFound('RESOURCE_NOT_EXISTS', '券不存在')
      return this.#couponOf(coupon)
    },
    [`GET ${BASE}/stocks/{stock_id}/couponcodes/{coupon_code}`]: (call) => this.#codeOf(call),
  }

  /** A user takes a coupon; resolves with its code when the merchant was notified once. @throws Refusal */
  async take(stock_id: string, openid: string): Promise<string> {
    const { coupon_code, told } = this.#coupons.give(stock_id, openid, `take-${this.world.random.digits(20)}`)
    const {
      notifier,
      identities: { merchant },
    } = this.world
    await notifier.send(this.#address.url, 'COUPON.SEND', {
      event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
      coupon_code,
      stock_id,
      send_time: told['receive_time'],
      openid,
      send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP',
      send_merchant: merchant.id,
    })
    return coupon_code
  }

  #now(): string {
    return rfc3339(this.world.clock.now())
  }

  #stockOf({ stock_id, said }: Stock): Fields {
    const uploaded = [...this.#codes.values()].filter((code) => code.stock_id === stock_id)
    const available_count = uploaded.filter(({ code_status }) => code_status === 'AVAILABLE').length
    const { out_request_no: _number, ...shown } = said
    return {
      ...shown,
      stock_id,
      stock_state: 'RUNNING',
      stock_send_rule: { max_amount: 0, ...object(said, 'stock_send_rule') },
      send_count_information: { total_send_num: this.#coupons.given(stock_id).length },
      ...(said['coupon_code_mode'] === 'MERCHANT_UPLOAD' && {
        coupon_code_count: { total_count: uploaded.length, available_count },
      }),
    }
  }

  #couponOf({ coupon_code, stock_id, state, told }: Coupon): Fields {
    const stock = this.#stocks.find(stock_id)
    const rule = object(stock.said, 'stock_send_rule')
    return {
      ...pick(stock.said, ...REPEATED, 'comment', 'custom_entrance'),
      display_pattern_info: object(stock.said, 'display_pattern_info'),
      coupon_code,
      stock_id,
      coupon_state: state,
      transferable: rule['transferable'] === true,
      shareable: rule['shareable'] === true,
      available_start_time: text(available(stock), 'available_begin_time'),
      expire_time: untilOf(stock),
      ...told,
    }
  }

  /** An uploaded code, and the coupon it became. */
  #codeOf({ variables: { stock_id = '', coupon_code = '' } }: Call): Fields {
    const stock = this.#stocks.find(stock_id)
    const code = this.#codes.get(keyOf(stock_id, coupon_code))
    const coupon = this.#coupons.get(stock_id, coupon_code)
    if (!code && !coupon) throw notFound('RESOURCE_NOT_EXISTS', '券code不存在')
    const code_information = {
      code: coupon_code,
      ...pick(code ?? {}, 'code_status', 'upload_time'),
      ...(coupon && {
        openid: coupon.openid,
        code_status: 'DISPATCHED',
        coupon_code,
        dispatched_time: rfc3339(coupon.received),
      }),
    }
    return {
      code_information,
      coupon_information: coupon ? this.#couponOf(coupon) : { ...pick(stock.said, ...REPEATED), stock_id },
    }
  }
}

/** What a stock says and its coupons repeat. */
const REPEATED = ['stock_name', 'belong_merchant', 'goods_name', 'stock_type', 'coupon_use_rule'] as const
