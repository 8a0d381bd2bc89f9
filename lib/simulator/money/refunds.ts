/** Refunds of paid orders: partly, several times, never more than was paid. */
import { notFound, Refusal } from '../http/refusal.js'
import { compactTime } from '../http/times.js'
import type { World } from '../world/world.js'
import { merchantAccount, OUTSIDE, UNDERWAY, userAccount } from './ledger.js'
import { cashOf, isPaid, payee, type Order } from './order.js'
import type { Orders } from './orders.js'

export interface Refund {
  readonly out_refund_no: string
  readonly refund_id: string
  readonly out_trade_no: string
  /** In fen, of the order. */
  readonly refund: number
  /** In fen, of the payer's own money. */
  readonly cash: number
  readonly created: number
  readonly status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  readonly succeeded?: number
  readonly notify_url: string
  readonly api: 'v3' | 'v2' | 'ecommerce'
  readonly reason: string
  /**
   * Where the money of an abnormal refund goes instead of to the payer's account,
   * and what that account is called.
   */
  readonly channel?: 'OTHER_BANKCARD'
  readonly received?: string
  readonly toMerchant?: true
}

export class Refunds {
  readonly #rows: Map<string, Refund>
  readonly #byId: Map<string, string>
  /** The numbers of an order's refunds. */
  readonly #byOrder = new Map<string, string[]>()
  readonly #world: World
  readonly #orders: Orders

  constructor(world: World, orders: Orders) {
    this.#rows = world.store.table('refunds')
    this.#byId = world.store.table('refund-ids')
    this.#world = world
    this.#orders = orders
    for (const row of this.#rows.values()) this.#note(row)
  }

  get all(): readonly Refund[] {
    return [...this.#rows.values()]
  }

  /** The same refund again is the same refund. @throws Refusal */
  apply(
    order: Order,
    wanted: Pick<Refund, 'out_refund_no' | 'refund' | 'notify_url' | 'api' | 'reason'>,
    total: number,
  ): Refund {
    const known = this.#rows.get(wanted.out_refund_no)
    if (known) {
      if (known.out_trade_no !== order.out_trade_no || known.refund !== wanted.refund)
        throw new Refusal(400, 'PARAM_ERROR', '参数错误: 订单号或金额与上次请求不一致', {
          field: '/out_refund_no',
          issue: '与上次请求不一致',
          location: 'body',
        })
      return known
    }
    if (!isPaid(order)) throw new Refusal(403, 'INVALID_REQUEST', '订单未支付，不可退款')
    if (total !== order.total)
      throw new Refusal(400, 'INVALID_REQUEST', '订单金额或退款金额与之前请求不一致，请核实后再试')
    if (order.refunded + wanted.refund > order.total)
      throw new Refusal(400, 'INVALID_REQUEST', '订单已全额退款或申请退款金额超过可退金额')
    const { clock } = this.#world
    const { refunded } = this.#orders.giveBack(order, wanted.refund, wanted.out_refund_no)
    const cash = cashOf(order, refunded) - cashOf(order, order.refunded)
    const row: Refund = {
      ...wanted,
      cash,
      refund_id: `503${compactTime(clock.now()).slice(0, 8)}${this.#world.random.digits(17)}`,
      out_trade_no: order.out_trade_no,
      created: clock.now(),
      status: 'PROCESSING',
    }
    // The store has forgotten everything.
    if (this.#rows.size === 0) this.#byOrder.clear()
    this.#note(row)
    this.#rows.set(row.out_refund_no, row)
    this.#byId.set(row.refund_id, row.out_refund_no)
    return row
  }

  get(out_refund_no: string): Refund | undefined {
    return this.#rows.get(out_refund_no)
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  find(out_refund_no: string): Refund {
    const row = this.#rows.get(out_refund_no)
    if (!row) throw notFound('RESOURCE_NOT_EXISTS', '退款单不存在')
    return row
  }

  findId(refund_id: string): Refund {
    return this.find(this.#byId.get(refund_id) ?? '')
  }

  of(out_trade_no: string): readonly Refund[] {
    const numbers = this.#byOrder.get(out_trade_no) ?? []
    return numbers.flatMap((number) => this.#rows.get(number) ?? [])
  }

  /** The money has arrived. @throws Refusal `INVALID_REQUEST` where it cannot any more */
  succeed(row: Refund): Refund {
    if (row.status === 'SUCCESS') return row
    if (row.status !== 'PROCESSING') throw new Refusal(400, 'INVALID_REQUEST', `退款单状态为 ${row.status}`)
    if (row.received !== undefined) {
      const { payer = '' } = this.#orders.find(row.out_trade_no)
      const to = row.toMerchant ? OUTSIDE : userAccount(payer)
      this.#world.ledger.move('REFUND_RECEIVED', row.out_refund_no, row.cash, UNDERWAY, to)
    }
    const done: Refund = { ...row, status: 'SUCCESS', succeeded: this.#world.clock.now() }
    return this.#set(done)
  }

  /** The payer's account cannot take the money: it stays underway. @throws Refusal `INVALID_REQUEST` */
  fail(row: Refund): Refund {
    const { payer = '' } = this.#orders.find(row.out_trade_no)
    return this.#end(row, 'ABNORMAL', userAccount(payer), UNDERWAY)
  }

  /**
   * The refund is given up: the money returns, and the order is refunded so much less.
   * @throws Refusal `INVALID_REQUEST`
   */
  close(row: Refund): Refund {
    const order = this.#orders.find(row.out_trade_no)
    const closed = this.#end(row, 'CLOSED', userAccount(order.payer ?? ''), merchantAccount(payee(order)))
    this.#orders.takeBack(order, row.refund, row.out_refund_no)
    return closed
  }

  /** An abnormal refund is sent to another account. @throws Refusal `INVALID_REQUEST` */
  retry(row: Refund, account: Pick<Refund, 'channel' | 'received' | 'toMerchant'>): Refund {
    if (row.status === 'PROCESSING' && row.received === account.received) return row
    if (row.status !== 'ABNORMAL')
      throw new Refusal(400, 'INVALID_REQUEST', '退款单状态不是退款异常，不可发起异常退款')
    return this.#set({ ...row, ...account, status: 'PROCESSING' })
  }

  #note({ out_trade_no, out_refund_no }: Refund): void {
    const numbers = this.#byOrder.get(out_trade_no)
    if (numbers) numbers.push(out_refund_no)
    else this.#byOrder.set(out_trade_no, [out_refund_no])
  }

  #end(row: Refund, status: 'ABNORMAL' | 'CLOSED', from: string, to: string): Refund {
    if (row.status !== 'PROCESSING') throw new Refusal(400, 'INVALID_REQUEST', `退款单状态为 ${row.status}`)
    this.#world.ledger.move('REFUND_RETURN', row.out_refund_no, row.cash, from, to)
    return this.#set({ ...row, status })
  }

  #set(row: Refund): Refund {
    this.#rows.set(row.out_refund_no, row)
    return row
  }
}
