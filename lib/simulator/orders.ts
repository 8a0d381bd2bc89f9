/** Orders: placed, queried, closed. One ledger for APIv3 and APIv2. */
import { count, empty, json, jsonBody, paramError, Refusal, rfc3339, text, type Answer, type Request } from './exchange.js'
import { digits } from './identity.js'

export interface Order {
  readonly out_trade_no: string
  readonly mchid: string
  readonly appid: string
  readonly description: string
  readonly notify_url: string
  readonly total: number
  readonly code_url: string
  readonly prepay_id: string
  readonly created: number
  state: 'NOTPAY' | 'CLOSED'
}

const NUMBER = /^[\w\-|*]{6,32}$/

export class Orders {
  readonly #orders = new Map<string, Order>()
  readonly #mchid: string
  readonly #now: () => number

  constructor(mchid: string, now: () => number) {
    this.#mchid = mchid
    this.#now = now
  }

  /** Placing the same order again answers the same; another order under the same number is refused. */
  place(wanted: Pick<Order, 'out_trade_no' | 'mchid' | 'appid' | 'description' | 'notify_url' | 'total'>): Order {
    if (wanted.mchid !== this.#mchid) throw paramError('mchid', `不是 ${this.#mchid}`)
    if (!NUMBER.test(wanted.out_trade_no)) throw paramError('out_trade_no', '必须是 6 到 32 位字母、数字、_-|*')
    const known = this.#orders.get(wanted.out_trade_no)
    if (known?.state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
    if (known && (known.total !== wanted.total || known.description !== wanted.description || known.appid !== wanted.appid)) {
      throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
    }
    const id = digits(12)
    const order = known ?? { ...wanted, code_url: `weixin://wxpay/bizpayurl?pr=${id}`, prepay_id: `wx${id}`, created: this.#now(), state: 'NOTPAY' }
    this.#orders.set(order.out_trade_no, order)
    return order
  }

  native = (request: Request): Answer => json({ code_url: this.#read(request).code_url })

  /** In a page, a mini-program or an app the payment goes on under this id. */
  prepay = (request: Request): Answer => json({ prepay_id: this.#read(request).prepay_id })

  #read(request: Request): Order {
    const body = jsonBody(request)
    const amount = (body['amount'] ?? {}) as Record<string, unknown>
    return this.place({
      out_trade_no: text(body, 'out_trade_no'), mchid: text(body, 'mchid'), appid: text(body, 'appid'), description: text(body, 'description'),
      notify_url: text(body, 'notify_url', /^https?:\/\//), total: count(amount, 'total'),
    })
  }

  query = (request: Request, { out_trade_no = '' }: Record<string, string>): Answer => {
    if (request.url.searchParams.get('mchid') !== this.#mchid) throw paramError('mchid', '与签名的商户号不一致')
    const { appid, mchid, state, total, created } = this.#find(out_trade_no)
    return json({
      appid, mchid, out_trade_no, trade_state: state, trade_state_desc: state === 'CLOSED' ? '订单已关闭' : '订单未支付',
      amount: { total, payer_total: total, currency: 'CNY', payer_currency: 'CNY' }, time_expire: rfc3339(created + 2 * 3_600_000),
    })
  }

  close = (request: Request, { out_trade_no = '' }: Record<string, string>): Answer => {
    if (text(jsonBody(request), 'mchid') !== this.#mchid) throw paramError('mchid', '与签名的商户号不一致')
    this.#find(out_trade_no).state = 'CLOSED'
    return empty(204)
  }

  #find(number: string): Order {
    const order = this.#orders.get(number)
    if (!order) throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
    return order
  }
}
