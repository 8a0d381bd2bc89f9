/**
 * Orders from placing to payment, closing and reversal, in every form: one table
 * and one ledger for all of them.
 */
import { notFound, paramError, Refusal } from '../http/refusal.js'
import { compactTime } from '../http/times.js'
import type { World } from '../world/world.js'
import { again, checkWanted } from './placing.js'
import { FEES, merchantAccount, userAccount, type Kind } from './ledger.js'
import { cashOf, isOpen, isPaid, payee, type Order, type Promotion, type Wanted } from './order.js'

/** Who pays where nobody is named. */
export const SOMEBODY = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const WEEK = 7 * 86_400_000
/**
 * Before that a payment by code whose payer enters a password cannot be reversed.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
const PASSWORD_TIME = 15_000

export const userPaying = (): Refusal => new Refusal(202, 'USERPAYING', '需要用户输入支付密码')

export class Orders {
  readonly #rows: Map<string, Order>
  readonly #byTransaction: Map<string, string>
  readonly #world: World

  constructor(world: World) {
    this.#rows = world.store.table('orders')
    this.#byTransaction = world.store.table('transactions')
    this.#world = world
  }

  get all(): readonly Order[] {
    return [...this.#rows.values()]
  }

  /** The same order again is the same order; another under the same number is refused. */
  place(wanted: Wanted): Order {
    const { clock } = this.#world
    checkWanted(wanted)
    const known = this.#known(wanted.out_trade_no)
    if (known) return again(known, wanted)
    if (wanted.expires !== undefined && wanted.expires <= clock.now())
      throw paramError('/time_expire', '早于当前时间')
    const order: Order = {
      ...wanted,
      ticket: this.#world.random.digits(12),
      created: clock.now(),
      state: 'NOTPAY',
      fee: 0,
      refunded: 0,
      frozen: 0,
    }
    this.#rows.set(order.out_trade_no, order)
    return order
  }

  get(out_trade_no: string): Order | undefined {
    return this.#known(out_trade_no)
  }

  /** @throws Refusal `ORDER_NOT_EXIST` */
  find(out_trade_no: string): Order {
    const order = this.#known(out_trade_no)
    if (!order) throw notFound('ORDER_NOT_EXIST', '订单不存在')
    return order
  }

  /** @throws Refusal `ORDER_NOT_EXIST` */
  findTransaction(transaction_id: string): Order {
    return this.find(this.#byTransaction.get(transaction_id) ?? '')
  }

  close(order: Order): void {
    if (isPaid(order)) throw new Refusal(400, 'ORDER_PAID', '该订单已支付')
    if (order.state === 'REVOKED') throw new Refusal(400, 'ORDER_REVERSED', '订单已撤销')
    this.#rows.set(order.out_trade_no, { ...order, state: 'CLOSED' })
  }

  /** A payment by code is taken back: money that was paid returns. */
  reverse(order: Order): void {
    if (order.state === 'REFUND') throw new Refusal(400, 'INVALID_REQUEST', '订单已退款，不可撤销')
    if (order.state === 'USERPAYING' && this.#world.clock.now() < order.created + PASSWORD_TIME)
      throw userPaying()
    if (isPaid(order)) {
      this.giveBack(order, order.total - order.refunded, order.out_trade_no)
      this.#rows.set(order.out_trade_no, { ...this.find(order.out_trade_no), state: 'REVOKED' })
    } else {
      this.#rows.set(order.out_trade_no, { ...order, state: 'REVOKED' })
    }
  }

  /** The payer must enter a password, a deduction waits, or a payment has failed. */
  setState(order: Order, state: 'USERPAYING' | 'ACCEPT' | 'PAYERROR'): Order {
    const numbered = state === 'ACCEPT' && { transaction_id: this.#transactionOf(order) }
    const changed: Order = { ...order, state, ...numbered }
    this.#rows.set(order.out_trade_no, changed)
    return changed
  }

  /** A deduction has its number once it is accepted, a payment when it is paid. */
  #transactionOf({ transaction_id, out_trade_no }: Order): string {
    if (transaction_id !== undefined) return transaction_id
    const { clock, random } = this.#world
    const minted = `42000${compactTime(clock.now()).slice(0, 8)}${random.digits(15)}`
    this.#byTransaction.set(minted, out_trade_no)
    return minted
  }

  /** A refund was closed: so much of the order is not refunded any more. */
  takeBack(order: Order, amount: number, reference: string): Order {
    const refunded = order.refunded - amount
    const fee = feeReturned(order, order.refunded) - feeReturned(order, refunded)
    this.#world.ledger.move('FEE', reference, fee, merchantAccount(payee(order)), FEES)
    const changed: Order = { ...order, refunded, state: refunded === 0 ? 'SUCCESS' : 'REFUND' }
    this.#rows.set(order.out_trade_no, changed)
    return changed
  }

  /** @throws Refusal `ORDER_NOT_EXIST`, `ORDERPAID`, `ORDER_CLOSED` */
  pay(order: Order, openid?: string, promotion?: Promotion): Order {
    const { clock, ledger, feeRate } = this.#world
    if (isPaid(order)) throw new Refusal(400, 'ORDERPAID', '订单已支付')
    if (!isOpen(order)) throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
    const payer = openid ?? promotion?.openid ?? order.openid ?? SOMEBODY
    const cash = order.total - (promotion?.amount ?? 0)
    const fee = Math.round(cash * feeRate)
    const transaction_id = this.#transactionOf(order)
    const account = merchantAccount(payee(order), order.profit_sharing ? 'FROZEN' : 'BASIC')
    ledger.move('PAY', order.out_trade_no, cash, userAccount(payer), account)
    ledger.move('FEE', order.out_trade_no, fee, account, FEES)
    const frozen = order.profit_sharing ? cash - fee : 0
    const paid: Order = {
      ...order,
      state: 'SUCCESS',
      transaction_id,
      paid: clock.now(),
      payer,
      fee,
      frozen,
      ...(promotion && { promotion }),
    }
    this.#rows.set(order.out_trade_no, paid)
    return paid
  }

  /**
   * Returns so much of an order: to the payer what was the payer's money, and of the fee the same share.
   * @throws Refusal `NOT_ENOUGH`
   */
  giveBack(order: Order, amount: number, reference: string): Order {
    const { ledger } = this.#world
    const refunded = order.refunded + amount
    const fee = feeReturned(order, refunded) - feeReturned(order, order.refunded)
    const cash = cashOf(order, refunded) - cashOf(order, order.refunded)
    const account = merchantAccount(payee(order))
    const thawed = Math.max(0, Math.min(order.frozen, cash - fee))
    if (ledger.balance(account) + thawed + fee < cash)
      throw new Refusal(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
    const { frozen } = this.thaw(order, thawed, reference)
    ledger.move('FEE_REFUND', reference, fee, FEES, account)
    ledger.move('REFUND', reference, cash, account, userAccount(order.payer!))
    const changed: Order = { ...order, state: 'REFUND', refunded, frozen }
    this.#rows.set(order.out_trade_no, changed)
    return changed
  }

  /**
   * So much need not wait any longer for being shared: it goes to `account`, by default the merchant's own.
   */
  thaw(
    order: Order,
    amount: number,
    reference: string,
    kind: Kind = 'UNFREEZE',
    account: string = merchantAccount(payee(order)),
  ): Order {
    this.#world.ledger.move(kind, reference, amount, merchantAccount(payee(order), 'FROZEN'), account)
    const thawed: Order = { ...order, frozen: order.frozen - amount }
    this.#rows.set(order.out_trade_no, thawed)
    return thawed
  }

  /** What was not paid in time is closed. */
  #known(out_trade_no: string): Order | undefined {
    const order = this.#rows.get(out_trade_no)
    if (order?.state !== 'NOTPAY' || this.#world.clock.now() < (order.expires ?? order.created + WEEK))
      return order
    const closed: Order = { ...order, state: 'CLOSED' }
    this.#rows.set(out_trade_no, closed)
    return closed
  }
}

/** Of the fee, once so much was refunded, in fen. */
const feeReturned = ({ fee, total }: Order, refunded: number): number =>
  fee - Math.round((fee * (total - refunded)) / total)
