/**
 * Profit sharing over APIv2: the same sharings; receivers are JSON in an element.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941670
 */
import { Known, type Fields, type Handler, type Routes } from '../../http/messages.js'
import { fen, text } from '../../http/fields.js'
import { isNotFound, notFound, paramError, reworded } from '../../http/refusal.js'
import { compactTime } from '../../http/times.js'
import type { Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import type { Return } from './returns.js'
import { receiverOf, wantedShares, type Receiver, type Sharing } from './share.js'
import { tellReturned, tellShared } from './sharing-notices.js'
import type { Sharings } from './sharing.js'

export function xmlSharing(world: World, orders: Orders, sharings: Sharings): Routes {
  const ownerOf = (body: Fields): string =>
    text(body, 'brand_mch_id') || text(body, 'sub_mch_id') || world.identities.merchant.id
  const named = (body: Fields): Order =>
    reworded(
      () => orders.findTransaction(text(body, 'transaction_id')),
      isNotFound,
      notFound('INVALID_TRANSACTIONID', '无效的微信支付订单号'),
    )
  const ordered = (body: Fields): Order => ofSubMerchant(named(body), body['sub_mch_id'])
  const share =
    (unfreeze: boolean): Handler =>
    ({ body }) => {
      const wanted = wantedShares(jsonOf<readonly Fields[]>(body, 'receivers'))
      const row = sharings.share(ordered(body), text(body, 'out_order_no'), wanted, unfreeze, ownerOf(body))
      void tellShared(world, orders, row)
      return shown(body, row, 'PROCESSING')
    }
  const receiver =
    (change: (owner: string, one: Receiver) => void): Handler =>
    ({ body }) => {
      change(ownerOf(body), receiverOf(jsonOf<Fields>(body, 'receiver')))
      return new Known(body)
    }
  return {
    'POST v2/pay/profitsharingaddreceiver': receiver((owner, one) =>
      sharings.addReceiver(owner, one, { ...one }),
    ),
    'POST v2/pay/profitsharingremovereceiver': receiver((owner, one) => sharings.deleteReceiver(owner, one)),
    'POST v2/secapi/pay/profitsharing': share(true),
    'POST v2/secapi/pay/multiprofitsharing': share(false),
    'POST v2/secapi/pay/profitsharingfinish': ({ body }) =>
      shown(body, sharings.unfreeze(ordered(body), text(body, 'out_order_no')), 'PROCESSING'),
    'POST v2/pay/profitsharingquery': ({ body }) => {
      ordered(body)
      return shown(body, sharings.find(text(body, 'out_order_no')), 'FINISHED')
    },
    'POST v2/pay/profitsharingorderamountquery': ({ body }) =>
      new Known({ ...body, unsplit_amount: named(body).frozen }),
    'POST v2/pay/profitsharingmerchantratioquery': ({ body }) => new Known({ ...body, max_ratio: 3000 }),
    'POST v2/secapi/pay/profitsharingreturn': ({ body }) => {
      const sharing = ofSubMerchant(sharings.named(body), body['sub_mch_id'])
      const row = sharings.returns.giveBack(sharing, {
        out_return_no: text(body, 'out_return_no'),
        return_mchid: text(body, 'return_account'),
        amount: fen(body, 'return_amount'),
        description: text(body, 'description'),
      })
      void tellReturned(world, orders, sharing, row)
      return returned(body, row, sharing)
    },
    'POST v2/pay/profitsharingreturnquery': ({ body }) => {
      const sharing = ofSubMerchant(sharings.named(body), body['sub_mch_id'])
      return returned(body, sharings.returns.find(text(body, 'out_return_no'), sharing.out_order_no), sharing)
    },
  }
}

function shown(body: Fields, { order_id, shares, created }: Sharing, status: string): Known {
  const done = status === 'FINISHED'
  const receivers = shares.map((share) => ({
    ...share,
    result: done ? 'SUCCESS' : 'PENDING',
    ...(done && { finish_time: compactTime(created) }),
  }))
  return new Known({ ...body, order_id, status, receivers: JSON.stringify(receivers) })
}

function returned(body: Fields, row: Return, { order_id, out_order_no }: Sharing): Known {
  return new Known({
    ...body,
    order_id,
    out_order_no,
    return_no: row.return_id,
    return_account_type: 'MERCHANT_ID',
    return_account: row.return_mchid,
    return_amount: row.amount,
    description: row.description,
    result: 'SUCCESS',
    finish_time: compactTime(row.created),
  })
}

function jsonOf<T>(body: Fields, name: string): T {
  try {
    return JSON.parse(text(body, name)) as T
  } catch {
    throw paramError(`/${name}`, '必须是 JSON')
  }
}
