/** Merchants' own coupons: users take them or are sent them, the merchant uses them and gives them back. No money moves. */
import type { Call, Fields, Routes } from '../../exchange/exchange.js'
import { object, page, pick, text } from '../../exchange/fields.js'
import { notFound, paramError, Refusal } from '../../exchange/refusal.js'
import { rfc3339 } from '../../exchange/times.js'
import { digits } from '../../keys/identity.js'
import type { World } from '../../world/world.js'
import { available, BusifavorStocks, untilOf, type Stock } from './busifavor-stocks.js'
import type { Code } from './coupon-codes.js'

interface Coupon {
  readonly coupon_code: string
  readonly stock_id: string
  readonly openid: string
  readonly state: 'SENDED' | 'USED' | 'DEACTIVATED'
  readonly received: number
  /** Request numbers, times and what else is told of it. */
  readonly told: Fields
}

const BASE = 'v3/marketing/busifavor'

export class Busifavor {
  readonly #stocks: BusifavorStocks
  readonly #coupons: Map<string, Coupon>
  readonly #codes: Map<string, Code>
  /** What was done under a request number. */
  readonly #done: Map<string, string>
  readonly #urls: Map<string, string>

  constructor(private readonly world: World) {
    this.#stocks = new BusifavorStocks(world)
    this.#coupons = world.store.table('busifavor-coupons')
    this.#codes = world.store.table('coupon-codes')
    this.#done = world.store.table('busifavor-requests')
    this.#urls = world.store.table('busifavor-callbacks')
  }

  readonly routes: Routes = {
    [`POST ${BASE}/stocks`]: ({ body }) => {
      const { stock_id, created } = this.#stocks.create(body)
      return { stock_id, create_time: rfc3339(created) }
    },
    [`GET ${BASE}/stocks/{stock_id}`]: ({ variables }) => this.#stockOf(this.#stocks.find(variables['stock_id']!)),
    [`PATCH ${BASE}/stocks/{stock_id}`]: ({ variables, body }) => this.#stocks.change(variables['stock_id']!, body),
    [`PATCH ${BASE}/stocks/{stock_id}/budget`]: ({ variables, body }) => this.#stocks.budget(variables['stock_id']!, body, this.#given(variables['stock_id']!).length),
    [`POST ${BASE}/coupons/send`]: ({ body }) => {
      const { stock_id, coupon_code } = this.#give(text(body, 'stock_id'), text(body, 'openid'), text(body, 'out_request_no'), body['coupon_code'] as string | undefined)
      return { stock_id, coupon_code, out_request_no: text(body, 'out_request_no') }
    },
    [`POST ${BASE}/coupons/use`]: ({ body }) => {
      const coupon = this.#change(body, 'use', 'SENDED', 'USED', pick(body, 'use_request_no', 'use_time'))
      return { stock_id: coupon.stock_id, openid: coupon.openid, wechatpay_use_time: coupon.told['use_time'] }
    },
    [`POST ${BASE}/coupons/return`]: ({ body }) => ({ wechatpay_return_time: this.#change(body, 'return', 'USED', 'SENDED', { ...pick(body, 'return_request_no'), return_time: this.#now() }).told['return_time'] }),
    [`POST ${BASE}/coupons/deactivate`]: ({ body }) => ({ wechatpay_deactivate_time: this.#change(body, 'deactivate', 'SENDED', 'DEACTIVATED', { ...pick(body, 'deactivate_request_no', 'deactivate_reason'), deactivate_time: this.#now() }).told['deactivate_time'] }),
    [`POST ${BASE}/coupons/associate`]: ({ body }) => ({ wechatpay_associate_time: this.#tell(this.#coupon(body), { associate_out_trade_no: text(body, 'out_trade_no') }) }),
    [`POST ${BASE}/coupons/disassociate`]: ({ body }) => {
      const coupon = this.#coupon(body)
      if (coupon.told['associate_out_trade_no'] !== body['out_trade_no']) throw new Refusal(400, 'INVALID_REQUEST', '券与该订单没有关联')
      return { wechatpay_disassociate_time: this.#tell(coupon, { associate_out_trade_no: undefined }) }
    },
    [`GET ${BASE}/users/{openid}/coupons`]: ({ variables, query }) => {
      const mine = [...this.#coupons.values()].filter(({ openid, stock_id, state }) => openid === variables['openid'] && (query['stock_id'] ?? stock_id) === stock_id && (query['coupon_state'] ?? state) === state)
      return page(mine.map((coupon) => this.#couponOf(coupon)), query)
    },
    [`GET ${BASE}/users/{openid}/coupons/{coupon_code}/appids/{appid}`]: ({ variables }) => {
      const coupon = this.#coupon(variables)
      if (coupon.openid !== variables['openid']) throw notFound('RESOURCE_NOT_EXISTS', '券不存在')
      return this.#couponOf(coupon)
    },
    [`GET ${BASE}/stocks/{stock_id}/couponcodes/{coupon_code}`]: (call) => this.#codeOf(call),
    [`POST ${BASE}/callbacks`]: ({ body }) => {
      this.#urls.set('url', text(body, 'notify_url'))
      return { update_time: this.#now(), notify_url: text(body, 'notify_url'), mchid: this.world.identities.merchant.id }
    },
    [`GET ${BASE}/callbacks`]: () => {
      const notify_url = this.#urls.get('url')
      if (notify_url === undefined) throw notFound('RESOURCE_NOT_EXISTS', '通知地址未设置')
      return { notify_url, mchid: this.world.identities.merchant.id }
    },
  }

  /** A user takes a coupon; resolves with its code when the merchant was told once. @throws Refusal */
  async take(stock_id: string, openid: string): Promise<string> {
    const { coupon_code, told } = this.#give(stock_id, openid, `take-${digits(20)}`)
    const { notifier, identities: { merchant } } = this.world
    await notifier.send(this.#urls.get('url') ?? '', 'COUPON.SEND', { event_type: 'EVENT_TYPE_BUSICOUPON_SEND', coupon_code, stock_id, send_time: told['receive_time'], openid, send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP', send_merchant: merchant.id })
    return coupon_code
  }

  #give(stock_id: string, openid: string, request_no: string, wanted?: string): Coupon {
    const request = `send ${request_no}`
    const known = this.#coupons.get(this.#done.get(request) ?? '')
    if (known) return known
    const stock = this.#stocks.find(stock_id)
    const { max_coupons, max_coupons_per_user } = object(stock.said, 'stock_send_rule')
    const given = this.#given(stock_id)
    if (Date.parse(untilOf(stock)) < this.world.clock.now()) throw new Refusal(403, 'RULE_LIMIT', '批次已过期')
    if (given.length >= Number(max_coupons)) throw new Refusal(403, 'NOT_ENOUGH', '批次库存不足')
    if (given.filter((coupon) => coupon.openid === openid).length >= Number(max_coupons_per_user)) throw new Refusal(403, 'RULE_LIMIT', '用户已达最大领券次数')
    const coupon_code = this.#code(stock, wanted)
    const coupon: Coupon = { coupon_code, stock_id, openid, state: 'SENDED', received: this.world.clock.now(), told: { send_request_no: request_no, receive_time: this.#now() } }
    this.#coupons.set(keyOf(coupon), coupon)
    this.#done.set(request, keyOf(coupon))
    return coupon
  }

  /** The platform's, the merchant's, or one of those that were uploaded. */
  #code({ stock_id, said }: Stock, wanted: string | undefined): string {
    if (said['coupon_code_mode'] === 'WECHATPAY_MODE') return digits(12)
    if (said['coupon_code_mode'] === 'MERCHANT_API') {
      if (wanted === undefined) throw paramError('/coupon_code', '是必填项')
      if (this.#coupons.has(keyOf({ stock_id, coupon_code: wanted }))) throw new Refusal(400, 'PARAM_ERROR', '券code重复')
      return wanted
    }
    const [key, free] = [...this.#codes].find(([, code]) => code.stock_id === stock_id && code.code_status === 'UPLOADED') ?? []
    if (key === undefined || free === undefined) throw new Refusal(403, 'NOT_ENOUGH', '预存code不足')
    this.#codes.set(key, { ...free, code_status: 'SENDED' })
    return free.code
  }

  /** The same request again does nothing more. */
  #change(body: Fields, what: string, from: Coupon['state'], to: Coupon['state'], told: Fields): Coupon {
    const coupon = this.#coupon(body)
    const request = `${what} ${keyOf(coupon)} ${text(body, `${what}_request_no`)}`
    if (this.#done.has(request)) return coupon
    if (coupon.state !== from) throw new Refusal(400, 'INVALID_REQUEST', `券状态为 ${coupon.state}，不可操作`)
    if (body['openid'] !== undefined && body['openid'] !== coupon.openid) throw new Refusal(400, 'INVALID_REQUEST', '券不属于该用户')
    if (what === 'use' && Date.parse(untilOf(this.#stocks.find(coupon.stock_id))) < this.world.clock.now()) throw new Refusal(400, 'INVALID_REQUEST', '券已过期')
    const changed: Coupon = { ...coupon, state: to, told: { ...coupon.told, ...told } }
    this.#coupons.set(keyOf(coupon), changed)
    this.#done.set(request, keyOf(coupon))
    return changed
  }

  #tell(coupon: Coupon, told: Fields): string {
    this.#coupons.set(keyOf(coupon), { ...coupon, told: { ...coupon.told, ...told } })
    return this.#now()
  }

  #coupon({ stock_id, coupon_code }: Fields): Coupon {
    const coupon = stock_id === undefined ? [...this.#coupons.values()].find((one) => one.coupon_code === coupon_code) : this.#coupons.get(keyOf({ stock_id: String(stock_id), coupon_code: String(coupon_code) }))
    if (!coupon) throw notFound('RESOURCE_NOT_EXISTS', '券不存在')
    return coupon
  }

  #given(stock_id: string): Coupon[] {
    return [...this.#coupons.values()].filter((coupon) => coupon.stock_id === stock_id)
  }

  #now(): string {
    return rfc3339(this.world.clock.now())
  }

  #stockOf({ stock_id, said }: Stock): Fields {
    const uploaded = [...this.#codes.values()].filter((code) => code.stock_id === stock_id)
    const { out_request_no: _number, ...shown } = said
    return {
      ...shown, stock_id, stock_state: 'RUNNING', stock_send_rule: { max_amount: 0, ...object(said, 'stock_send_rule') }, send_count_information: { total_send_num: this.#given(stock_id).length },
      ...(said['coupon_code_mode'] === 'MERCHANT_UPLOAD' && { coupon_code_count: { total_count: uploaded.length, available_count: uploaded.filter(({ code_status }) => code_status === 'UPLOADED').length } }),
    }
  }

  #couponOf({ coupon_code, stock_id, state, told }: Coupon): Fields {
    const stock = this.#stocks.find(stock_id)
    const rule = object(stock.said, 'stock_send_rule')
    return {
      ...pick(stock.said, 'stock_name', 'belong_merchant', 'comment', 'goods_name', 'stock_type', 'coupon_use_rule', 'custom_entrance'), display_pattern_info: object(stock.said, 'display_pattern_info'),
      coupon_code, stock_id, coupon_state: state, transferable: rule['transferable'] === true, shareable: rule['shareable'] === true,
      available_start_time: text(available(stock), 'available_begin_time'), expire_time: untilOf(stock), ...told,
    }
  }

  /** An uploaded code, and the coupon it became. */
  #codeOf({ variables: { stock_id = '', coupon_code = '' } }: Call): Fields {
    const stock = this.#stocks.find(stock_id)
    const code = this.#codes.get(`${stock_id} ${coupon_code}`)
    const coupon = this.#coupons.get(keyOf({ stock_id, coupon_code }))
    if (!code && !coupon) throw notFound('RESOURCE_NOT_EXISTS', '券code不存在')
    const information = coupon ? this.#couponOf(coupon) : { ...pick(stock.said, 'stock_name', 'belong_merchant', 'goods_name', 'stock_type', 'coupon_use_rule'), stock_id }
    return { code_information: { coupon_code, ...pick(code ?? {}, 'code_status', 'upload_time'), ...pick(coupon ?? {}, 'openid'), ...(coupon && { code_status: coupon.state, dispatched_time: rfc3339(coupon.received) }) }, coupon_information: information }
  }
}

const keyOf = ({ stock_id, coupon_code }: Pick<Coupon, 'stock_id' | 'coupon_code'>): string => `${stock_id} ${coupon_code}`
