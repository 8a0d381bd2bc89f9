/**
 * Profit sharing of e-commerce platforms and of brands: the same sharings,
 * under paths and names of their own.
 */
import { Known, type Fields, type Routes } from '../../http/messages.js'
import { fen, list, number, text } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { merchantAccount } from '../../money/ledger.js'
import type { Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import { Records } from '../records.js'
import { wantedReturn, type Return } from './returns.js'
import { wantedShares, type Share, type Sharing } from './share.js'
import { tellReturned, tellShared } from './sharing-notices.js'
import { named, orderNamed } from './sharing-routes.js'
import type { Sharings } from './sharing.js'

export function platformSharing(world: World, orders: Orders, sharings: Sharings): Routes {
  return {
    ...sharingAt('v3/ecommerce/profitsharing', world, orders, sharings),
    ...sharingAt('v3/brand/profitsharing', world, orders, sharings),
    ...afterSales(world, orders),
    'GET v3/brand/profitsharing/brand-configs/{brand_mchid}': ({ variables }) =>
      new Known({ ...variables, max_ratio: MAX_RATIO }),
    'GET v3/profitsharing/merchant-configs/{sub_mchid}': ({ variables }) =>
      new Known({ ...variables, max_ratio: MAX_RATIO }),
  }
}

/** Of ten thousand: 30 %, as it is agreed where nothing else is. */
const MAX_RATIO = 3000

function sharingAt(base: string, world: World, orders: Orders, sharings: Sharings): Routes {
  const { merchant } = world.identities
  const isBrand = base.includes('brand')
  /** Receivers belong to the platform or to the brand, not to the sub-merchant. */
  const ownerOf = (body: Fields): string => text(body, 'brand_mchid') || merchant.id
  const ordered = (body: Fields): Order => orderNamed(orders, body)
  const receiverOf = (one: Fields): Pick<Share, 'type' | 'account'> => ({
    type: text(one, 'type'),
    account: text(one, 'account') || text(one, 'receiver_account'),
  })
  const shown = (row: Sharing, done: boolean): Known =>
    new Known({
      ...row,
      transaction_id: orders.find(row.out_trade_no).transaction_id,
      status: done ? 'FINISHED' : 'PROCESSING',
      receivers: row.shares.map((share) => ({
        ...share,
        receiver_account: share.account,
        receiver_mchid: share.account,
        // The overlay's own spelling for brands.
        result: done ? (isBrand ? 'SUCEESS' : 'SUCCESS') : 'PENDING',
        finish_time: rfc3339(row.created),
      })),
    })
  const returned = (row: Return, sharing: Sharing): Known =>
    new Known({
      ...row,
      sub_mchid: sharing.sub_mchid,
      order_id: sharing.order_id,
      return_no: row.return_id,
      result: 'SUCCESS',
      finish_time: rfc3339(row.created),
    })
  return {
    [`POST ${base}/receivers/add`]: ({ body }) => {
      sharings.addReceiver(ownerOf(body), receiverOf(body), body)
      return new Known(body)
    },
    [`POST ${base}/receivers/delete`]: ({ body }) => {
      sharings.deleteReceiver(ownerOf(body), receiverOf(body))
      return new Known(body)
    },
    [`POST ${base}/orders`]: ({ body }) => {
      const wanted = wantedShares(list(body, 'receivers'), receiverOf)
      const row = sharings.share(
        ordered(body),
        text(body, 'out_order_no'),
        wanted,
        body['finish'] === true,
        ownerOf(body),
      )
      void tellShared(world, orders, row, text(body, 'notify_url'))
      return shown(row, false)
    },
    [`GET ${base}/orders`]: ({ query }) => {
      const row = sharings.find(text(query, 'out_order_no'))
      if (orders.find(row.out_trade_no).transaction_id !== query['transaction_id'])
        throw notFound('RESOURCE_NOT_EXISTS', '记录不存在')
      return shown(ofSubMerchant(row, query['sub_mchid'], 'query'), true)
    },
    [`GET ${base}/orders/{transaction_id}/amounts`]: ({ variables }) => {
      const { frozen } = named(() => orders.findTransaction(variables['transaction_id']!))
      return new Known({ ...variables, unsplit_amount: frozen })
    },
    [`POST ${base}/finish-order`]: ({ body }) =>
      shown(sharings.unfreeze(ordered(body), text(body, 'out_order_no')), false),
    [`POST ${base}/returnorders`]: ({ body }) => {
      const sharing = ofSubMerchant(sharings.named(body), body['sub_mchid'])
      const row = sharings.returns.giveBack(sharing, wantedReturn(body))
      void tellReturned(world, orders, sharing, row)
      return returned(row, sharing)
    },
    [`GET ${base}/returnorders`]: ({ query }) => {
      const sharing = ofSubMerchant(sharings.named(query), query['sub_mchid'], 'query')
      return returned(sharings.returns.find(text(query, 'out_return_no'), sharing.out_order_no), sharing)
    },
  }
}

/** What the platform keeps of a sub-merchant's money after a refund: of one order once. */
function afterSales(world: World, orders: Orders): Routes {
  const path = 'v3/ecommerce/profitsharing/after-sales-orders'
  const records = new Records(world, 'after-sales')
  return {
    [`POST ${path}`]: ({ body }) => {
      const transaction_id = text(body, 'transaction_id')
      const order = ofSubMerchant(
        named(() => orders.findTransaction(transaction_id)),
        body['sub_mchid'],
      )
      if (order.refunded === 0) throw new Refusal(400, 'INVALID_REQUEST', '订单没有退款，不支持售后服务分账')
      if (!records.known(transaction_id, body))
        world.ledger.move(
          'SHARE',
          transaction_id,
          fen(body, 'amount'),
          merchantAccount(order.sub_mchid ?? order.mchid),
          merchantAccount(world.identities.merchant.id),
        )
      return new Known(records.create(transaction_id, body, 'SUCCESS', body).known)
    },
    [`GET ${path}`]: ({ query }) => {
      const { known, updated } = records.find(text(query, 'transaction_id'))
      return new Known({
        ...known,
        amount: number(known, 'amount'),
        result: 'SUCCESS',
        finish_time: rfc3339(updated),
      })
    },
  }
}
