/** Deductions under a contract: accepted at once, paid or failed later, or on the next day by itself. */
import type { Fields } from '../../http/messages.js'
import { fen, object, text } from '../../http/fields.js'
import { Refusal } from '../../http/refusal.js'
import { isPaid, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { checkBound } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { Records, type Row } from '../records.js'
import type { Contracts } from './contracts.js'
import { deductionOf } from './deduction.js'

const DAY = 86_400_000

/** What the merchant is told of a deduction. */
export type Telling = 'papay' | 'industry' | 'repayment' | 'parking' | 'xml'

export class Deductions {
  readonly #records: Records

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
    private readonly contracts: Contracts,
  ) {
    this.#records = new Records(world, 'deductions')
  }

  get(out_trade_no: string): Row | undefined {
    return this.#records.get(out_trade_no)
  }

  /**
   * Accepts a deduction; the same one again is the same.
   * @throws Refusal where the contract is not in force
   */
  accept(body: Fields, telling: Telling, contract_id = text(body, 'contract_id')): Order {
    const { merchant } = this.world.identities
    const { known } = contract_id === '' ? { known: body } : this.contracts.inForce(contract_id)
    const sub = body['sub_mchid'] ?? body['sub_mch_id']
    if (sub !== undefined) checkBound(merchant.subMerchants, String(sub))
    const [total, field] = amountOf(body)
    const order = this.orders.place({
      api: telling === 'xml' ? 'v2' : sub === undefined ? 'direct' : 'partner',
      trade_type: 'PAP',
      out_trade_no: text(body, 'out_trade_no'),
      mchid: merchant.id,
      sub_mchid: sub as string | undefined,
      appid: text(body, 'appid') || text(body, 'sp_appid'),
      sub_appid: body['sub_appid'] as string | undefined,
      description: text(body, 'description') || text(body, 'body'),
      attach: body['attach'] as string | undefined,
      notify_url: text(body, 'transaction_notify_url') || text(body, 'notify_url') || this.world.notify_url,
      total: fen({ total }, 'total', field),
      openid: known['openid'] as string | undefined,
      profit_sharing:
        body['profit_sharing'] === 'Y' || object(body, 'settle_info')['profit_sharing'] === true,
    })
    this.#records.create(order.out_trade_no, body, telling, { ...body, contract_id, openid: known['openid'] })
    return order.state === 'NOTPAY' ? this.orders.setState(order, 'ACCEPT') : order
  }

  shown(order: Order): Fields {
    return deductionOf(order, this.#records.find(order.out_trade_no).known)
  }

  /** It was paid or has failed; resolves when the merchant was notified once. */
  async tell(order: Order, event = isPaid(order) ? 'SUCCESS' : 'FAIL', more: Fields = {}): Promise<void> {
    const row = this.#records.find(order.out_trade_no)
    const known = { ...deductionOf(order, row.known), ...more }
    const name = EVENTS[row.state as Telling][event]
    if (name === undefined) return
    await this.world.notifier.tell(order.notify_url, name, known, row.state === 'xml' ? 'v2' : 'v3')
  }

  /** The user pays afterwards what the platform had advanced. @throws Refusal */
  async repay(out_trade_no: string): Promise<void> {
    const failed = this.orders.find(out_trade_no)
    if (failed.state !== 'PAYERROR')
      throw new Refusal(400, 'INVALID_REQUEST', `订单状态为 ${failed.state}，没有欠款`)
    const order = this.orders.pay(this.orders.setState(failed, 'ACCEPT'))
    await this.tell(order, 'PAY_BACK', { trade_state: 'SUCCESS', user_repaid: 'Y' })
  }

  /** What was accepted a day ago is paid. */
  expire(pay: (out_trade_no: string) => Promise<void>): Promise<unknown> {
    const due = this.#records.all.filter(
      ({ key, created }) =>
        this.orders.get(key)?.state === 'ACCEPT' && this.world.clock.now() >= created + DAY,
    )
    return Promise.all(due.map(({ key }) => pay(key)))
  }
}

const PAPAY = { SUCCESS: 'TRANSACTION.SUCCESS', FAIL: 'TRANSACTION.FAIL' }
const EVENTS: Readonly<Record<Telling, Readonly<Record<string, string>>>> = {
  papay: PAPAY,
  parking: { ...PAPAY, PAY_BACK: 'TRANSACTION.PAY_BACK' },
  industry: {
    SUCCESS: 'TRANSACTION.INDUSTRY_SUCCESS',
    FAIL: 'TRANSACTION.INDUSTRY_FAILED',
    PAY_BACK: 'TRANSACTION.PAY_BACK',
  },
  repayment: { SUCCESS: 'CREDIT_REPAYMENT.DEDUCTION_PAY' },
  xml: { SUCCESS: 'transaction-success' },
}

function amountOf(body: Fields): [amount: unknown, field: string] {
  if (body['total_fee'] !== undefined) return [body['total_fee'], '/total_fee']
  if (body['deduct_amount'] !== undefined) return [body['deduct_amount'], '/deduct_amount']
  return [object(body, 'amount')['total'], '/amount/total']
}
