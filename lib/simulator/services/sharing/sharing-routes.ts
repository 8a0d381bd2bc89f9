/** Profit sharing over APIv3, of a merchant's and of a partner's orders. */
import type { Fields, Routes } from '../../http/messages.js'
import { list, pick, text } from '../../http/fields.js'
import { isNotFound, notFound, paramError, reworded } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import type { Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { wantedReturn, type Return } from './returns.js'
import { receiverOf, wantedShares, type Share, type Sharing } from './share.js'
import { tellReturned, tellShared } from './sharing-notices.js'
import type { Sharings } from './sharing.js'

export function sharingRoutes(world: World, orders: Orders, sharings: Sharings): Routes {
  const { merchant } = world.identities
  const ordered = (body: Fields): Order => orderNamed(orders, body)
  const transactionOf = ({ out_trade_no }: Sharing): string => orders.find(out_trade_no).transaction_id!
  const shown = (row: Sharing, done: boolean): Fields => ({
    ...pick(row, 'sub_mchid', 'out_order_no', 'order_id'),
    transaction_id: transactionOf(row),
    state: done ? 'FINISHED' : 'PROCESSING',
    ...(row.shares.length > 0 && { receivers: row.shares.map((share) => shareOf(share, row, done)) }),
  })

  return {
    'POST v3/profitsharing/receivers/add': ({ body }) => {
      if (body['relation_type'] === 'CUSTOM' && text(body, 'custom_relation') === '')
        throw paramError('/custom_relation', '是必填项')
      const answer = pick(body, 'sub_mchid', 'type', 'account', 'relation_type', 'custom_relation')
      sharings.addReceiver(text(body, 'sub_mchid') || merchant.id, receiverOf(body), answer)
      return answer
    },
    'POST v3/profitsharing/receivers/delete': ({ body }) => {
      sharings.deleteReceiver(text(body, 'sub_mchid') || merchant.id, receiverOf(body))
      return pick(body, 'sub_mchid', 'type', 'account')
    },
    'POST v3/profitsharing/orders': ({ body }) => {
      const wanted = wantedShares(list(body, 'receivers'))
      const row = sharings.share(
        ordered(body),
        text(body, 'out_order_no'),
        wanted,
        body['unfreeze_unsplit'] === true,
      )
      void tellShared(world, orders, row)
      return shown(row, false)
    },
    'POST v3/profitsharing/orders/unfreeze': ({ body }) =>
      shown(sharings.unfreeze(ordered(body), text(body, 'out_order_no')), false),
    'GET v3/profitsharing/orders/{out_order_no}': ({ variables, query }) => {
      const row = sharings.find(variables['out_order_no']!)
      if (transactionOf(row) !== query['transaction_id']) throw notFound('RESOURCE_NOT_EXISTS', '记录不存在')
      return shown(ofSubMerchant(row, query['sub_mchid'], 'query'), true)
    },
    'GET v3/profitsharing/transactions/{transaction_id}/amounts': ({
      variables: { transaction_id = '' },
    }) => {
      const { frozen } = named(() => orders.findTransaction(transaction_id))
      return { transaction_id, unsplit_amount: frozen }
    },
    'POST v3/profitsharing/return-orders': ({ body }) => {
      const sharing = ofSubMerchant(sharings.named(body), body['sub_mchid'])
      const row = sharings.returns.giveBack(sharing, wantedReturn(body))
      void tellReturned(world, orders, sharing, row)
      return returnOf(row, sharing)
    },
    'GET v3/profitsharing/return-orders/{out_return_no}': ({ variables, query }) => {
      const row = sharings.returns.find(variables['out_return_no']!, text(query, 'out_order_no'))
      return returnOf(row, ofSubMerchant(sharings.find(row.out_order_no), query['sub_mchid'], 'query'))
    },
  }
}

function shareOf(share: Share, { created }: Sharing, done: boolean): Fields {
  return {
    ...share,
    result: done ? 'SUCCESS' : 'PENDING',
    create_time: rfc3339(created),
    finish_time: rfc3339(created),
  }
}

function returnOf({ created, ...row }: Return, { order_id, sub_mchid }: Sharing): Fields {
  return {
    ...pick({ sub_mchid }, 'sub_mchid'),
    ...row,
    order_id,
    result: 'SUCCESS',
    create_time: rfc3339(created),
    finish_time: rfc3339(created),
  }
}

/** Profit sharing's own word for an order that is not there. */
export const named = <T>(find: () => T): T =>
  reworded(find, isNotFound, notFound('RESOURCE_NOT_EXISTS', '订单不存在'))

/** The order whose payment is shared, where it is theirs who ask. @throws Refusal */
export const orderNamed = (orders: Orders, body: Fields): Order =>
  ofSubMerchant(
    named(() => orders.findTransaction(text(body, 'transaction_id'))),
    body['sub_mchid'],
  )
