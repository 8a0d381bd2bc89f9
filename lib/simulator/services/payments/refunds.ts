/** Refunds over APIv3, of a merchant's, a partner's and an e-commerce platform's orders. */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { fen, object, pick, text, number } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import { rfc3339 } from '../../http/times.js'
import { cashOf, type Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import type { Advances } from '../ecommerce/advances.js'
import { decryptField } from '../sensitive-fields.js'

export function refundRoutes(
  { identities }: World,
  orders: Orders,
  refunds: Refunds,
  advances: Advances,
): Routes {
  const { merchant } = identities
  const shown = (row: Refund): Fields => refundOf(row, orders.find(row.out_trade_no))
  const ordered = (body: Fields): Order => {
    const transaction_id = text(body, 'transaction_id')
    if (transaction_id !== '') return orders.findTransaction(transaction_id)
    if (text(body, 'out_trade_no') === '') throw paramError('/transaction_id', '和 out_trade_no 二选一必填')
    return orders.find(text(body, 'out_trade_no'))
  }
  /** The refund, where its order is that of the sub-merchant named. */
  const owned = (row: Refund, { query }: Call): Fields => {
    ofSubMerchant(orders.find(row.out_trade_no), query['sub_mchid'], 'query')
    return shown(row)
  }
  const apply = (body: Fields, api: Refund['api']): Refund => {
    if (body['sub_mchid'] !== undefined) checkBound(merchant.subMerchants, text(body, 'sub_mchid'))
    const amount = object(body, 'amount')
    const wanted = {
      api,
      out_refund_no: text(body, 'out_refund_no'),
      refund: fen(amount, 'refund', '/amount/refund'),
      notify_url: text(body, 'notify_url'),
      reason: text(body, 'reason'),
    }
    const order = ofSubMerchant(ordered(body), body['sub_mchid'])
    if (body['refund_account'] !== 'REFUND_SOURCE_PARTNER_ADVANCE')
      return refunds.apply(order, wanted, number(amount, 'total'))
    advances.give(order, wanted.out_refund_no, cashOf(order, wanted.refund))
    const row = refunds.apply(order, wanted, number(amount, 'total'))
    advances.note(row)
    return row
  }
  /** @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html */
  const abnormal = ({ variables, body }: Call): Fields => {
    const row = refunds.findId(variables['refund_id']!)
    if (row.out_refund_no !== body['out_refund_no'])
      throw paramError('/out_refund_no', '与退款单不一致', 'body', body['out_refund_no'])
    ofSubMerchant(orders.find(row.out_trade_no), body['sub_mchid'])
    return shown(refunds.retry(row, otherAccount(body, identities)))
  }
  return {
    'POST v3/refund/domestic/refunds': ({ body }) => shown(apply(body, 'v3')),
    'GET v3/refund/domestic/refunds/{out_refund_no}': (call) =>
      owned(refunds.find(call.variables['out_refund_no']!), call),
    'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': abnormal,
    'POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': abnormal,
    'POST v3/ecommerce/refunds/apply': ({ body }) =>
      pick(shown(apply(body, 'ecommerce')), 'refund_id', 'out_refund_no', 'create_time', 'amount'),
    'GET v3/ecommerce/refunds/id/{refund_id}': (call) =>
      owned(refunds.findId(call.variables['refund_id']!), call),
    'GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}': (call) =>
      owned(refunds.find(call.variables['out_refund_no']!), call),
  }
}

function refundOf(row: Refund, order: Order): Fields {
  const { out_refund_no, refund_id, refund, cash, status, created, succeeded } = row
  const { out_trade_no, transaction_id, total, promotion } = order
  const paid = cashOf(order)
  return {
    refund_id,
    out_refund_no,
    transaction_id,
    out_trade_no,
    channel: row.channel ?? 'ORIGINAL',
    user_received_account: receivedBy(row),
    create_time: rfc3339(created),
    status: row.api === 'ecommerce' && status === 'CLOSED' ? 'CLOSE' : status,
    funds_account: 'AVAILABLE',
    ...(succeeded !== undefined && { success_time: rfc3339(succeeded) }),
    amount: {
      total,
      refund,
      payer_total: paid,
      payer_refund: cash,
      settlement_refund: cash,
      settlement_total: paid,
      discount_refund: refund - cash,
      currency: 'CNY',
    },
    ...(promotion && {
      promotion_detail: [
        {
          promotion_id: promotion.coupon_id,
          scope: 'GLOBAL',
          type: 'NOCASH',
          amount: promotion.amount,
          refund_amount: refund - cash,
        },
      ],
    }),
  }
}

const receivedBy = ({ received }: Refund): string => received ?? '支付用户零钱'

/** Where an abnormal refund goes: another card of the payer's, or the merchant's own account. */
function otherAccount(
  body: Fields,
  identities: World['identities'],
): Pick<Refund, 'channel' | 'received' | 'toMerchant'> {
  if (body['type'] === 'MERCHANT_BANK_CARD') return { received: '商户结算银行账户', toMerchant: true }
  for (const name of ['bank_type', 'bank_account', 'real_name'])
    if (text(body, name) === '') throw paramError(`/${name}`, '退款至用户银行卡时必填')
  const number = decryptField(body, 'bank_account', identities)!
  return { channel: 'OTHER_BANKCARD', received: `${text(body, 'bank_type')}借记卡${number.slice(-4)}` }
}

/** What a notification of the refund holds. */
export function refundNotice(row: Refund, order: Order): Fields {
  const { mchid, sub_mchid, out_trade_no, transaction_id, total } = order
  const { out_refund_no, refund_id, refund, cash, status, succeeded } = row
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no,
    transaction_id,
    out_refund_no,
    refund_id,
    refund_status: status,
    ...(succeeded !== undefined && { success_time: rfc3339(succeeded) }),
    user_received_account: receivedBy(row),
    amount: { total, refund, payer_total: cashOf(order), payer_refund: cash },
  }
}
