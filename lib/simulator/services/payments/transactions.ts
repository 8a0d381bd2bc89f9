/**
 * Orders over APIv3, of a merchant and of a partner's: placed in five forms, queried,
 * closed, paid by code, reversed.
 */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { fen, object, pick, text } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import {
  cashOf,
  describe,
  FORMS,
  isPaid,
  paymentOf,
  ticketOf,
  type Order,
  type TradeType,
  type Wanted,
} from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import type { CodePayments } from './code-payments.js'

export function transactions(world: World, orders: Orders, codes: CodePayments): Routes {
  return { ...direct(world, orders, codes), ...partner(world, orders, codes) }
}

function direct({ identities: { merchant } }: World, orders: Orders, codes: CodePayments): Routes {
  const owned = (order: Order, { mchid }: Fields): Order => {
    if (mchid !== merchant.id) throw paramError('/mchid', '与签名的商户号不一致', 'query', mchid)
    return order.api === 'combined' ? order : ofSubMerchant(order, undefined, 'query')
  }
  const wanted = (body: Fields, trade_type: TradeType): Wanted => {
    if (body['mchid'] !== merchant.id)
      throw paramError('/mchid', `不是 ${merchant.id}`, 'body', body['mchid'])
    const openid = object(body, 'payer')['openid'] as string | undefined
    return {
      ...commonTo(body),
      api: 'direct',
      trade_type,
      mchid: merchant.id,
      appid: text(body, 'appid'),
      openid,
    }
  }
  return routesOf('v3/pay/transactions', ['native', 'jsapi', 'app', 'h5'], orders, codes, wanted, owned)
}

function partner({ identities: { merchant } }: World, orders: Orders, codes: CodePayments): Routes {
  const owned = (order: Order, given: Fields): Order => {
    if (given['sp_mchid'] !== merchant.id)
      throw paramError('/sp_mchid', '与签名的商户号不一致', 'query', given['sp_mchid'])
    return ofSubMerchant(order, given['sub_mchid'], 'query')
  }
  const wanted = (body: Fields, trade_type: TradeType): Wanted => {
    if (body['sp_mchid'] !== merchant.id)
      throw paramError('/sp_mchid', `不是 ${merchant.id}`, 'body', body['sp_mchid'])
    checkBound(merchant.subMerchants, text(body, 'sub_mchid'))
    return {
      ...commonTo(body),
      api: 'partner',
      trade_type,
      mchid: merchant.id,
      sub_mchid: text(body, 'sub_mchid'),
      appid: text(body, 'sp_appid'),
      sub_appid: body['sub_appid'] as string | undefined,
      openid: object(body, 'payer')['sp_openid'] as string | undefined,
    }
  }
  return routesOf('v3/pay/partner/transactions', Object.keys(FORMS), orders, codes, wanted, owned)
}

/**
 * The same operations for both.
 * @param wanted what is asked for
 * @param owned the order, where it is theirs who ask
 */
function routesOf(
  base: string,
  forms: readonly string[],
  orders: Orders,
  codes: CodePayments,
  wanted: (body: Fields, trade_type: TradeType) => Wanted,
  owned: (order: Order, given: Fields) => Order,
): Routes {
  const find = ({ variables: { out_trade_no = '' } }: Call, given: Fields): Order =>
    owned(orders.find(out_trade_no), given)
  return {
    ...Object.fromEntries(
      forms.map((form) => [
        `POST ${base}/${form}`,
        ({ body, site }: Call) => ticketOf(orders.place(wanted(body, FORMS[form]!)), site),
      ]),
    ),
    [`POST ${base}/codepay`]: ({ body }) =>
      transactionOf(codes.pay(wanted(body, 'MICROPAY'), text(object(body, 'payer'), 'auth_code'))),
    [`GET ${base}/id/{transaction_id}`]: ({ variables, query }) =>
      transactionOf(owned(orders.findTransaction(variables['transaction_id']!), query)),
    [`GET ${base}/out-trade-no/{out_trade_no}`]: (call) => transactionOf(find(call, call.query)),
    [`POST ${base}/out-trade-no/{out_trade_no}/close`]: (call) => closed(orders, find(call, call.body)),
    [`POST ${base}/out-trade-no/{out_trade_no}/reverse`]: (call) =>
      reversed(orders, find(call, call.body), call.body),
  }
}

function commonTo(
  body: Fields,
): Pick<
  Wanted,
  'out_trade_no' | 'description' | 'attach' | 'notify_url' | 'total' | 'profit_sharing' | 'expires'
> {
  const time = body['time_expire']
  return {
    out_trade_no: text(body, 'out_trade_no'),
    description: text(body, 'description'),
    attach: body['attach'] as string | undefined,
    notify_url: text(body, 'notify_url'),
    total: fen(object(body, 'amount'), 'total', '/amount/total'),
    profit_sharing: object(body, 'settle_info')['profit_sharing'] === true,
    expires: time === undefined ? undefined : Date.parse(String(time)),
  }
}

function closed(orders: Orders, order: Order): undefined {
  orders.close(order)
  return undefined
}

function reversed(orders: Orders, order: Order, body: Fields): Fields {
  orders.reverse(order)
  return {
    ...pick(body, 'appid', 'mchid', 'sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'),
    out_trade_no: order.out_trade_no,
  }
}

/** The order as a query and as a notification show it. */
export function transactionOf(order: Order): Fields {
  const { out_trade_no, attach, total, state, mchid, sub_mchid, appid, sub_appid, payer } = order
  const partner = order.sub_mchid !== undefined
  const owner = partner
    ? { sp_appid: appid, sp_mchid: mchid, ...pick({ sub_appid }, 'sub_appid'), sub_mchid }
    : { appid, mchid }
  const person = payer && { payer: partner ? { sp_openid: payer } : { openid: payer } }
  const payment = isPaid(order) || state === 'REVOKED' ? { ...paymentOf(order), ...person } : {}
  return {
    ...owner,
    out_trade_no,
    trade_state: state,
    trade_state_desc: describe(order),
    ...pick({ attach }, 'attach'),
    ...payment,
    amount: { total, payer_total: cashOf(order), currency: 'CNY', payer_currency: 'CNY' },
    ...promotionOf(order),
  }
}

function promotionOf({ promotion }: Order): Fields {
  if (promotion === undefined) return {}
  const { amount } = promotion
  const borne = { wechatpay_contribute: 0, merchant_contribute: amount, other_contribute: 0 }
  return {
    promotion_detail: [
      {
        ...pick(promotion, 'coupon_id', 'stock_id', 'name', 'amount'),
        scope: 'GLOBAL',
        type: 'NOCASH',
        ...borne,
        currency: 'CNY',
      },
    ],
  }
}
