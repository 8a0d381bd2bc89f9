/**
 * What an e-commerce platform adds to a sub-merchant's order, and takes back when it is refunded.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
 */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { fen, text } from '../../http/fields.js'
import { Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount } from '../../money/ledger.js'
import { isPaid, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import { Records, type Row } from '../records.js'
import { named } from '../sharing/sharing-routes.js'

const BASE = 'v3/ecommerce/subsidies'

export function subsidies(world: World, orders: Orders, refunds: Refunds): Routes {
  const { identities, ledger, random, clock } = world
  const given = new Records(world, 'subsidies')
  const returned = new Records(world, 'subsidy-returns')
  const ordered = (body: Fields): Order => {
    const order = named(() => orders.findTransaction(text(body, 'transaction_id')))
    if (!isPaid(order)) throw new Refusal(400, 'INVALID_REQUEST', '订单未支付，不可补差')
    return ofSubMerchant(order, body['sub_mchid'])
  }
  const of = (records: Records, transaction_id: string): Row[] =>
    records.all.filter(({ known }) => known['transaction_id'] === transaction_id)
  const sumOf = (rows: readonly Row[]): number =>
    rows.reduce((sum, { known }) => sum + Number(known['amount']), 0)
  const make = (records: Records, key: string, body: Fields, more: Fields, move: () => void): Known => {
    if (!records.known(key, body)) move()
    const now = rfc3339(clock.now())
    return new Known(
      records.create(key, body, 'SUCCESS', { ...body, ...more, result: 'SUCCESS', success_time: now }).known,
    )
  }
  return {
    [`POST ${BASE}/create`]: ({ body }) => {
      const order = ordered(body)
      const own = merchantAccount(identities.merchant.id)
      const subsidy_id = `3008${random.digits(18)}`
      if (of(given, order.transaction_id!).some(({ state }) => state === 'CANCELED'))
        throw new Refusal(400, 'INVALID_REQUEST', '补差已取消')
      return make(given, text(body, 'out_subsidy_no'), body, { subsidy_id }, () =>
        ledger.move(
          'SUBSIDY',
          text(body, 'out_subsidy_no'),
          fen(body, 'amount'),
          own,
          merchantAccount(text(body, 'sub_mchid')),
        ),
      )
    },
    [`POST ${BASE}/return`]: ({ body }) => {
      const { transaction_id = '', out_trade_no } = ordered(body)
      if (refunds.findId(text(body, 'refund_id')).out_trade_no !== out_trade_no)
        throw new Refusal(400, 'INVALID_REQUEST', '退款单与订单不一致')
      const key = text(body, 'out_order_no')
      const left = sumOf(of(given, transaction_id)) - sumOf(of(returned, transaction_id))
      if (!returned.known(key, body) && fen(body, 'amount') > left)
        throw new Refusal(400, 'INVALID_REQUEST', '回退金额超过可回退的补差金额')
      const subsidy_refund_id = `3009${random.digits(18)}`
      return make(returned, key, body, { subsidy_refund_id }, () =>
        ledger.move(
          'SUBSIDY_RETURN',
          key,
          fen(body, 'amount'),
          merchantAccount(text(body, 'sub_mchid')),
          merchantAccount(identities.merchant.id),
        ),
      )
    },
    /** The order is not subsidized: it was not, and it never will be. */
    [`POST ${BASE}/cancel`]: ({ body }) => {
      const { transaction_id = '' } = ordered(body)
      if (of(given, transaction_id).some(({ state }) => state === 'SUCCESS'))
        throw new Refusal(400, 'INVALID_REQUEST', '订单已补差，不可取消')
      const row = given.create(`cancel-${transaction_id}`, body, 'CANCELED', {
        ...body,
        amount: 0,
        result: 'SUCCESS',
      })
      return new Known(row.known)
    },
  }
}
