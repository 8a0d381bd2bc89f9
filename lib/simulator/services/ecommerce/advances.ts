/** Refunds of which the platform pays the sub-merchant's part first, and has it returned later. */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount } from '../../money/ledger.js'
import type { Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'

interface Advance {
  readonly amount: number
  readonly sub_mchid: string
  readonly advance_return_id?: string
  readonly returned?: number
}

const PATH = 'v3/ecommerce/refunds/{refund_id}/return-advance'

export class Advances {
  readonly #rows: Map<string, Advance>

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
  ) {
    this.#rows = world.store.table('advances')
  }

  readonly routes: Routes = {
    [`POST ${PATH}`]: ({ variables }) => this.#shown(this.#giveBack(variables['refund_id']!)),
    [`GET ${PATH}`]: ({ variables }) => {
      const row = this.#find(variables['refund_id']!)
      if (row.returned === undefined) throw notFound('RESOURCE_NOT_EXISTS', '垫付回补单不存在')
      return this.#shown({ ...row, refund_id: variables['refund_id']! })
    },
  }

  /** Before a refund: the platform's money goes to the sub-merchant. @throws Refusal */
  give({ sub_mchid, mchid }: Order, out_refund_no: string, amount: number): void {
    if (sub_mchid === undefined || this.refunds.get(out_refund_no)) return
    this.world.ledger.move(
      'ADVANCE',
      out_refund_no,
      amount,
      merchantAccount(mchid),
      merchantAccount(sub_mchid),
    )
  }

  /** After it: so much was advanced for this refund. */
  note({ refund_id, cash, out_trade_no }: Refund): void {
    const { sub_mchid = '' } = this.orders.find(out_trade_no)
    if (!this.#rows.has(refund_id)) this.#rows.set(refund_id, { amount: cash, sub_mchid })
  }

  #find(refund_id: string): Advance {
    const row = this.#rows.get(refund_id)
    if (!row) throw new Refusal(400, 'INVALID_REQUEST', '退款单不是垫付退款')
    return row
  }

  #giveBack(refund_id: string): Advance & { refund_id: string } {
    const row = this.#find(refund_id)
    if (row.returned !== undefined) return { ...row, refund_id }
    const { ledger, identities, random, clock } = this.world
    const to = merchantAccount(identities.merchant.id)
    ledger.move('ADVANCE_RETURN', refund_id, row.amount, merchantAccount(row.sub_mchid), to)
    const returned: Advance = {
      ...row,
      advance_return_id: `10000${random.digits(18)}`,
      returned: clock.now(),
    }
    this.#rows.set(refund_id, returned)
    return { ...returned, refund_id }
  }

  #shown({ amount, sub_mchid, returned = 0, ...row }: Advance & { refund_id: string }): Known {
    return new Known({
      ...row,
      return_amount: amount,
      payer_mchid: sub_mchid,
      payer_account: 'BASIC',
      payee_mchid: this.world.identities.merchant.id,
      payee_account: 'BASIC',
      result: 'SUCCESS',
      success_time: rfc3339(returned),
    } satisfies Fields)
  }
}
