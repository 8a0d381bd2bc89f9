/** What receiving merchants give back of their shares, never more than they were given. */
import { fen, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { merchantAccount } from '../../money/ledger.js'
import { payee } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import { totalOf, type Sharing } from './share.js'

export interface Return {
  readonly out_return_no: string
  readonly return_id: string
  readonly out_order_no: string
  readonly return_mchid: string
  /** In fen. */
  readonly amount: number
  readonly description: string
  readonly created: number
}

/** What a merchant asks to be given back. */
export type WantedReturn = Pick<Return, 'out_return_no' | 'return_mchid' | 'amount' | 'description'>

/** As APIv3 asks for it. @throws Refusal */
export const wantedReturn = (body: Fields): WantedReturn => ({
  out_return_no: text(body, 'out_return_no'),
  return_mchid: text(body, 'return_mchid'),
  amount: fen(body, 'amount'),
  description: text(body, 'description'),
})

export class SharingReturns {
  readonly #rows: Map<string, Return>

  constructor(
    private readonly world: World,
    private readonly orders: Orders,
  ) {
    this.#rows = world.store.table('sharing-returns')
  }

  /** A receiving merchant gives back, never more than it was given. @throws Refusal */
  giveBack(sharing: Sharing, wanted: WantedReturn): Return {
    const known = this.#rows.get(wanted.out_return_no)
    const { return_mchid, amount, out_return_no } = wanted
    const isSame =
      known?.out_order_no === sharing.out_order_no &&
      known.amount === amount &&
      known.return_mchid === return_mchid
    if (known && !isSame) throw new Refusal(400, 'INVALID_REQUEST', '同一商户回退单号的请求参数与之前不一致')
    if (known) return known
    const given = totalOf(
      sharing.shares.filter(({ type, account }) => type === 'MERCHANT_ID' && account === return_mchid),
    )
    if (given === 0) throw new Refusal(400, 'INVALID_REQUEST', '回退方不是该分账单的接收商户')
    const earlier = [...this.#rows.values()].filter(
      (row) => row.out_order_no === sharing.out_order_no && row.return_mchid === return_mchid,
    )
    const returned = totalOf(earlier)
    if (returned + amount > given) throw new Refusal(400, 'INVALID_REQUEST', '回退金额超过可回退金额')
    const { ledger, clock } = this.world
    const owner = payee(this.orders.find(sharing.out_trade_no))
    ledger.move('SHARE_RETURN', out_return_no, amount, merchantAccount(return_mchid), merchantAccount(owner))
    const row: Return = {
      ...wanted,
      return_id: `3009${this.world.random.digits(22)}`,
      out_order_no: sharing.out_order_no,
      created: clock.now(),
    }
    this.#rows.set(out_return_no, row)
    return row
  }

  /** @throws Refusal `RESOURCE_NOT_EXISTS` */
  find(out_return_no: string, out_order_no: string): Return {
    const row = this.#rows.get(out_return_no)
    if (row?.out_order_no !== out_order_no) throw notFound('RESOURCE_NOT_EXISTS', '记录不存在')
    return row
  }
}
