/** How an order and a refund of a merchant outside of mainland China are shown, and in which currency. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'
import { describe, isPaid, type Order } from '../../money/order.js'
import type { Refund } from '../../money/refunds.js'
import type { World } from '../../world/world.js'

/** One for one: nothing is exchanged here. */
const RATE = { type: 'SETTLEMENT_RATE', rate: 100_000_000 }

/** In which currency an order was placed. */
export const currencies = (world: World): Map<string, string> => world.store.table('overseas-currencies')

/** As a query and a notification show it: of a merchant's own without the members of a partner. */
export function overseasOf(order: Order, known: ReadonlyMap<string, string>): Fields {
  const { mchid, sub_mchid, appid, sub_appid, total, payer, paid } = order
  const currency = known.get(order.out_trade_no) ?? 'CNY'
  const owner =
    sub_mchid === undefined
      ? { mchid, appid }
      : { sp_mchid: mchid, sp_appid: appid, sub_mchid, ...pick({ sub_appid }, 'sub_appid') }
  return {
    ...owner,
    out_trade_no: order.out_trade_no,
    ...pick(order, 'attach', 'trade_type', 'transaction_id'),
    id: order.transaction_id,
    trade_state: order.state,
    trade_state_desc: describe(order),
    ...(paid !== undefined && { bank_type: 'OTHERS', success_time: rfc3339(paid) }),
    ...(isPaid(order) && { payer: sub_mchid === undefined ? { openid: payer } : { sp_openid: payer } }),
    amount: {
      total,
      payer_total: total,
      currency,
      payer_currency: 'CNY',
      exchange_rate: RATE,
    },
  }
}

const STATES: Readonly<Partial<Record<Refund['status'], string>>> = { CLOSED: 'REFUNDCLOSE' }

export function refundOf(row: Refund, order: Order, known: ReadonlyMap<string, string>): Fields {
  const currency = known.get(order.out_trade_no) ?? 'CNY'
  return {
    id: row.refund_id,
    out_refund_no: row.out_refund_no,
    transaction_id: order.transaction_id,
    out_trade_no: order.out_trade_no,
    channel: 'ORIGINAL',
    recv_account: '支付用户零钱',
    create_time: rfc3339(row.created),
    ...(row.succeeded !== undefined && { success_time: rfc3339(row.succeeded) }),
    status: STATES[row.status] ?? row.status,
    amount: {
      refund: row.refund,
      currency,
      payer_refund: row.cash,
      payer_currency: 'CNY',
      exchange_rate: RATE,
    },
  }
}
