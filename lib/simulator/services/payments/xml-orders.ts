/** Orders and refunds over APIv2, in the same tables and the same ledger. */
import type { Fields, Routes } from '../../http/messages.js'
import { fen, pick, text } from '../../http/fields.js'
import { isNotFound, notFound, paramError, Refusal, reworded } from '../../http/refusal.js'
import { compactTime, fromCompactTime } from '../../http/times.js'
import { cashOf, describe, isPaid, ticketOf, type Order, type TradeType } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import type { CodePayments } from './code-payments.js'
import { numbered, refundFields } from './xml-refunds.js'

/** A contract may be signed with an order that is placed as here. */
export const XML_ORDER_PATH = 'POST v2/pay/unifiedorder'

export function xmlOrders(
  { identities: { merchant } }: World,
  orders: Orders,
  refunds: Refunds,
  codes: CodePayments,
): Routes {
  const find = (body: Fields): Order => {
    const order = named(() => {
      const transaction_id = text(body, 'transaction_id')
      return transaction_id === ''
        ? orders.find(text(body, 'out_trade_no'))
        : orders.findTransaction(transaction_id)
    })
    return owned(order, body)
  }
  const findRefunds = (body: Fields): readonly Refund[] => {
    const [out_refund_no, refund_id] = [text(body, 'out_refund_no'), text(body, 'refund_id')]
    if (out_refund_no === '' && refund_id === '') return refunds.of(find(body).out_trade_no)
    const refund = out_refund_no === '' ? refunds.findId(refund_id) : refunds.find(out_refund_no)
    owned(orders.find(refund.out_trade_no), body)
    return [refund]
  }
  const bound = ({ sub_mch_id }: Fields): void => {
    if (sub_mch_id !== undefined)
      reworded(
        () => checkBound(merchant.subMerchants, String(sub_mch_id)),
        () => true,
        new Refusal(403, 'NOAUTH', '受理关系不存在'),
      )
  }
  const reverse = ({ body }: { body: Fields }): Fields => {
    orders.reverse(find(body))
    return { recall: 'N' }
  }
  const refund = ({ body }: { body: Fields }): Fields => {
    const order = find(body)
    const wanted = {
      api: 'v2',
      out_refund_no: text(body, 'out_refund_no'),
      refund: fen(body, 'refund_fee'),
      notify_url: text(body, 'notify_url'),
      reason: text(body, 'refund_desc'),
    } as const
    return {
      ...numbersOf(order),
      ...refundFields(refunds.apply(order, wanted, fen(body, 'total_fee'))),
      cash_fee: String(cashOf(order)),
    }
  }
  return {
    [XML_ORDER_PATH]: ({ body, site }) => {
      bound(body)
      const order = orders.place(wantedOf(body, tradeType(body)))
      const { prepay_id = `wx${order.ticket}`, code_url, h5_url } = ticketOf(order, site)
      return {
        trade_type: order.trade_type,
        prepay_id,
        ...pick({ code_url, mweb_url: h5_url }, 'code_url', 'mweb_url'),
      }
    },
    'POST v2/pay/micropay': ({ body }) => {
      bound(body)
      return paidFields(codes.pay(wantedOf(body, 'MICROPAY'), text(body, 'auth_code')))
    },
    'POST v2/pay/orderquery': ({ body }) => {
      const order = find(body)
      return { ...paidFields(order), trade_state: order.state, trade_state_desc: describe(order) }
    },
    'POST v2/pay/closeorder': ({ body }) => {
      const order = find(body)
      if (isPaid(order)) throw new Refusal(400, 'ORDERPAID', '订单已支付')
      if (order.state !== 'NOTPAY') throw new Refusal(400, 'ORDERCLOSED', '订单已关闭')
      orders.close(order)
      return { result_msg: 'OK' }
    },
    'POST v2/secapi/pay/reverse': reverse,
    'POST v2/secapi/pay/refund': refund,
    'POST v2/secapi/pay/refundv2': refund,
    'POST v2/pay/refundquery': ({ body }) => {
      const rows = named(() => findRefunds(body), 'REFUNDNOTEXIST')
      const [first] = rows
      if (!first) throw new Refusal(404, 'REFUNDNOTEXIST', '退款订单查询失败')
      const order = orders.find(first.out_trade_no)
      return {
        ...numbersOf(order),
        cash_fee: String(cashOf(order)),
        refund_count: String(rows.length),
        ...(Object.assign({}, ...rows.map(numbered)) as Fields),
      }
    },
  }
}

/**
 * In APIv2's words.
 * @see https://developers.weixin.qq.com/community/pay/doc/0006c4981b444006312a654de56000
 */
const owned = (order: Order, { sub_mch_id }: Fields): Order =>
  reworded(
    () => ofSubMerchant(order, sub_mch_id),
    () => true,
    sub_mch_id === undefined
      ? new Refusal(400, 'PARAM_ERROR', '受理机构必须传入sub_mch_id')
      : new Refusal(403, 'NOAUTH', '商户号或子商户号与订单号不匹配'),
  )

/** APIv2's own code for what is not there. */
const named = <T>(find: () => T, code = 'ORDERNOTEXIST'): T =>
  reworded(find, isNotFound, notFound(code, '此交易订单号不存在'))

function tradeType(body: Fields): TradeType {
  const type = text(body, 'trade_type')
  if (!['NATIVE', 'JSAPI', 'APP', 'MWEB'].includes(type))
    throw paramError('/trade_type', '不是 NATIVE、JSAPI、APP 或 MWEB')
  if (type === 'JSAPI' && text(body, 'openid') === '') throw paramError('/openid', 'JSAPI 支付必须传 openid')
  return type as TradeType
}

function wantedOf(body: Fields, trade_type: TradeType): Parameters<Orders['place']>[0] {
  return {
    api: 'v2',
    trade_type,
    out_trade_no: text(body, 'out_trade_no'),
    mchid: text(body, 'mch_id'),
    sub_mchid: body['sub_mch_id'] as string | undefined,
    appid: text(body, 'appid'),
    description: text(body, 'body'),
    attach: body['attach'] as string | undefined,
    notify_url: text(body, 'notify_url'),
    total: fen(body, 'total_fee'),
    openid: body['openid'] as string | undefined,
    profit_sharing: body['profit_sharing'] === 'Y',
    expires: fromCompactTime(text(body, 'time_expire')),
  }
}

const numbersOf = ({ out_trade_no, transaction_id, total }: Order): Fields => ({
  out_trade_no,
  ...pick({ transaction_id }, 'transaction_id'),
  total_fee: String(total),
})

/** The members that come with the payment. */
export function paidFields(order: Order): Fields {
  const { trade_type, attach, payer, paid } = order
  const payment =
    paid === undefined
      ? {}
      : {
          openid: payer,
          is_subscribe: 'N',
          bank_type: 'OTHERS',
          cash_fee: String(cashOf(order)),
          ...couponFields(order),
          time_end: compactTime(paid),
        }
  return { ...numbersOf(order), trade_type, fee_type: 'CNY', ...pick({ attach }, 'attach'), ...payment }
}

function couponFields(order: Order): Fields {
  if (!order.promotion) return {}
  const { coupon_id, amount } = order.promotion
  return {
    settlement_total_fee: String(cashOf(order)),
    coupon_fee: String(amount),
    coupon_count: '1',
    coupon_id_0: coupon_id,
    coupon_type_0: 'NO_CASH',
    coupon_fee_0: String(amount),
  }
}
