/**
 * Profit sharing: what an order paid is divided among receivers, or set free. One order's money, no other's.
 */
import type { Fields } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { isPaid, payee, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { SharingReturns } from './returns.js'
import { accountOf, totalOf, type Receiver, type Share, type Sharing } from './share.js'

const MOST_RECEIVERS = 50

export class Sharings {
  readonly #receivers: Map<string, Fields>
  readonly #rows: Map<string, Sharing>
  readonly returns: SharingReturns

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
  ) {
    this.#receivers = world.store.table('sharing-receivers')
    this.#rows = world.store.table('sharings')
    this.returns = new SharingReturns(world, orders)
  }

  /** Adding one that is there changes its relation. */
  addReceiver(owner: string, receiver: Receiver, relation: Fields): void {
    this.#receivers.set(keyOf(owner, receiver), relation)
  }

  /** One that is not there is as good as deleted. */
  deleteReceiver(owner: string, receiver: Receiver): void {
    this.#receivers.delete(keyOf(owner, receiver))
  }

  /**
   * Divides; the same request again is the same sharing.
   * @param owner whose receivers they are
   * @throws Refusal
   */
  share(
    order: Order,
    out_order_no: string,
    wanted: readonly Omit<Share, 'detail_id'>[],
    unfreeze: boolean,
    owner: string = payee(order),
  ): Sharing {
    const asked = JSON.stringify([order.out_trade_no, wanted, unfreeze])
    const known = this.#known(out_order_no, asked)
    if (known) return known
    this.#check(order, wanted, owner)
    const shares = wanted.map((share) => ({ ...share, detail_id: `360${this.world.random.digits(20)}` }))
    const shared = shares.reduce(
      (left, share) => this.orders.thaw(left, share.amount, out_order_no, 'SHARE', accountOf(share)),
      order,
    )
    if (unfreeze) this.orders.thaw(shared, shared.frozen, out_order_no)
    return this.#keep(order, out_order_no, shares, asked)
  }

  /** Gives what is left to the merchant: the order is shared no more. @throws Refusal */
  unfreeze(order: Order, out_order_no: string): Sharing {
    const asked = JSON.stringify([order.out_trade_no, 'unfreeze'])
    const known = this.#known(out_order_no, asked)
    if (known) return known
    this.#check(order, [])
    this.orders.thaw(order, order.frozen, out_order_no)
    return this.#keep(order, out_order_no, [], asked)
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  find(out_order_no: string): Sharing {
    const row = this.#rows.get(out_order_no)
    if (!row) throw notFound('RESOURCE_NOT_EXISTS', '记录不存在')
    return row
  }

  /** By the platform's number where a request names it, else by the merchant's. @throws Refusal */
  named(from: Fields): Sharing {
    const [order_id, out_order_no] = [text(from, 'order_id'), text(from, 'out_order_no')]
    if (order_id === '') return this.find(out_order_no)
    return this.find([...this.#rows.values()].find((row) => row.order_id === order_id)?.out_order_no ?? '')
  }

  #known(out_order_no: string, asked: string): Sharing | undefined {
    const known = this.#rows.get(out_order_no)
    if (known && known.asked !== asked)
      throw new Refusal(400, 'INVALID_REQUEST', '分账单号重复，且请求参数与之前不一致')
    return known
  }

  #check(order: Order, shares: readonly Omit<Share, 'detail_id'>[], owner: string = payee(order)): void {
    if (!isPaid(order)) throw new Refusal(400, 'INVALID_REQUEST', '订单未支付，不可分账')
    if (!order.profit_sharing) throw new Refusal(400, 'INVALID_REQUEST', '非分账订单不支持分账')
    if (shares.length > MOST_RECEIVERS) throw paramError('/receivers', `元素个数超过最大值${MOST_RECEIVERS}`)
    const stranger = shares.find(
      (share) => !this.#receivers.has(keyOf(owner, share)) && share.account !== payee(order),
    )
    if (stranger) throw new Refusal(400, 'PARAM_ERROR', '分账接收方关系不存在，请检查参数中每个接收方的关系')
    if (order.frozen === 0 || totalOf(shares) > order.frozen)
      throw new Refusal(403, 'NOT_ENOUGH', '分账金额不足')
  }

  #keep(
    { out_trade_no, sub_mchid }: Order,
    out_order_no: string,
    shares: readonly Share[],
    asked: string,
  ): Sharing {
    const row: Sharing = {
      out_order_no,
      order_id: `3008${this.world.random.digits(22)}`,
      out_trade_no,
      sub_mchid,
      shares,
      asked,
      created: this.world.clock.now(),
    }
    this.#rows.set(out_order_no, row)
    return row
  }
}

const keyOf = (owner: string, { type, account }: Receiver): string => `${owner} ${type} ${account}`
