/**
 * Payments by code: at once, or after the payer has entered a password.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
import { Refusal } from '../../http/refusal.js'
import type { Order, Wanted } from '../../money/order.js'
import { userPaying, type Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'

/** In fen: payments of more than 1,000 yuan always ask for the password. */
const WITHOUT_PASSWORD = 100_000
const ANY_CODE = '*'

export class CodePayments {
  /** Codes of which the next payment asks for the password. */
  readonly #asking: Map<string, true>

  constructor(
    world: World,
    private readonly orders: Orders,
  ) {
    this.#asking = world.store.table('code-passwords')
  }

  /** The next payment by this code, by default by any, asks for the password. */
  askPassword(auth_code: string = ANY_CODE): void {
    this.#asking.set(auth_code, true)
  }

  /**
   * Whoever shows the code pays: the same code, the same person.
   * @throws Refusal `USERPAYING` while the payer enters a password
   */
  pay(wanted: Wanted, auth_code: string): Order {
    const openid = `o${auth_code}`
    if (this.orders.get(wanted.out_trade_no)?.state === 'USERPAYING') throw userPaying()
    const order = this.orders.place({ ...wanted, openid })
    const asked = [auth_code, ANY_CODE].find((code) => this.#asking.delete(code))
    if (asked === undefined && order.total <= WITHOUT_PASSWORD) return this.orders.pay(order, openid)
    this.orders.setState(order, 'USERPAYING')
    throw userPaying()
  }

  /** The payer cancels instead of entering the password. @throws Refusal `INVALID_REQUEST` */
  fail(order: Order): void {
    if (order.state !== 'USERPAYING')
      throw new Refusal(400, 'INVALID_REQUEST', `订单状态为 ${order.state}，用户没有在输入密码`)
    this.orders.setState(order, 'PAYERROR')
  }
}
