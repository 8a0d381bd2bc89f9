/**
 * Orders and refunds of merchants outside of mainland China, under each of their three paths; amounts
 * are counted as they are given.
 */
import { Known, type Call, type Fields, type Handler, type Routes } from '../../http/messages.js'
import { fen, object, text } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import { FORMS, ticketOf, type Order, type TradeType, type Wanted } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { checkBound, ofSubMerchant } from '../../money/ownership.js'
import type { Refund, Refunds } from '../../money/refunds.js'
import type { World } from '../../world/world.js'
import type { CodePayments } from './code-payments.js'
import { currencies, overseasOf, refundOf } from './overseas-order.js'

const BASES = ['v3/global', 'hk/v3', 'v3'] as const

export function overseas(world: World, orders: Orders, refunds: Refunds, codes: CodePayments): Routes {
  const { merchant } = world.identities
  const owned = (order: Order, from: Fields): Order => {
    for (const name of ['mchid', 'sp_mchid'])
      if (text(from, name) !== '' && from[name] !== merchant.id)
        throw paramError(`/${name}`, `不是 ${merchant.id}`, 'body', from[name])
    return ofSubMerchant(order, from['sub_mchid'])
  }
  const find = ({ variables, query, body }: Call): Order => {
    const { transaction_id = '', out_trade_no = '' } = { ...query, ...body, ...variables } as Record<
      string,
      string
    >
    const order = out_trade_no === '' ? orders.findTransaction(transaction_id) : orders.find(out_trade_no)
    return owned(order, { ...query, ...body })
  }
  const wanted = (body: Fields, trade_type: TradeType): Wanted => {
    const owner = text(body, 'sp_mchid') || text(body, 'mchid')
    if (owner !== merchant.id) throw paramError('/mchid', `不是 ${merchant.id}`, 'body', owner)
    const sub_mchid = body['sub_mchid'] as string | undefined
    if (sub_mchid !== undefined) checkBound(merchant.subMerchants, sub_mchid)
    const { openid, sp_openid } = object(body, 'payer')
    const time = body['time_expire']
    return {
      api: sub_mchid === undefined ? 'direct' : 'partner',
      trade_type,
      out_trade_no: text(body, 'out_trade_no'),
      mchid: merchant.id,
      sub_mchid,
      appid: text(body, 'sp_appid') || text(body, 'appid'),
      sub_appid: body['sub_appid'] as string | undefined,
      description: text(body, 'description'),
      attach: body['attach'] as string | undefined,
      notify_url: text(body, 'notify_url'),
      total: fen(object(body, 'amount'), 'total', '/amount/total'),
      openid: (openid ?? sp_openid) as string | undefined,
      expires: time === undefined ? undefined : Date.parse(String(time)),
    }
  }
  const noted = (order: Order, body: Fields): Order => {
    currencies(world).set(order.out_trade_no, text(object(body, 'amount'), 'currency') || 'CNY')
    return order
  }
  const shown = (order: Order): Known => new Known(overseasOf(order, currencies(world)))
  const refundShown = (row: Refund): Known =>
    new Known(refundOf(row, orders.find(row.out_trade_no), currencies(world)))
  const place =
    (form: string): Handler =>
    ({ body, site }) => {
      const order = noted(orders.place(wanted(body, FORMS[form] ?? 'MWEB')), body)
      const { h5_url, ...ticket } = ticketOf(order, site)
      return new Known({ ...ticket, mweb_url: h5_url })
    }
  const pay: Handler = ({ body }) => {
    const asked = wanted(body, 'MICROPAY')
    currencies(world).set(asked.out_trade_no, text(object(body, 'amount'), 'currency') || 'CNY')
    return shown(codes.pay(asked, text(object(body, 'payer'), 'auth_code')))
  }
  const close: Handler = (call) => {
    orders.close(find(call))
    return undefined
  }
  const reverse: Handler = (call) => {
    orders.reverse(find(call))
    return undefined
  }
  const refund: Handler = (call) => {
    const { amount, ...body } = call.body
    const order = find({ ...call, body })
    const asked = {
      api: 'v3',
      out_refund_no: text(body, 'out_refund_no'),
      refund: fen(amount as Fields, 'refund', '/amount/refund'),
      notify_url: text(body, 'notify_url'),
      reason: text(body, 'reason'),
    } as const
    return refundShown(refunds.apply(order, asked, Number((amount as Fields)['total'])))
  }
  const refundOfCall =
    (found: (call: Call) => Refund): Handler =>
    (call) => {
      const row = found(call)
      owned(orders.find(row.out_trade_no), call.query)
      return refundShown(row)
    }
  const refundsOfOrder: Handler = (call) => {
    const order = find(call)
    const rows = refunds.of(order.out_trade_no).map((row) => refundOf(row, order, currencies(world)))
    return new Known({ ...overseasOf(order, currencies(world)), data: rows, total_count: rows.length })
  }
  return Object.assign(
    {},
    ...BASES.map((base): Routes => {
      const codeBase = base === 'v3/global' ? `${base}/micropay/transactions` : `${base}/transactions`
      const [number, id] = ['out-trade-no/{out_trade_no}', 'id/{transaction_id}']
      return {
        ...Object.fromEntries(
          ['app', 'jsapi', 'mweb', 'native'].map((form) => [
            `POST ${base}/transactions/${form}`,
            place(form),
          ]),
        ),
        [base === 'v3/global' ? `POST ${codeBase}/pay` : `POST ${codeBase}/micropay`]: pay,
        ...Object.fromEntries(
          [number, id].flatMap((by) => [
            [`GET ${base}/transactions/${by}`, (call: Call) => shown(find(call))],
            [`POST ${base}/transactions/${by}/close`, close],
            [`POST ${codeBase}/${by}/reverse`, reverse],
          ]),
        ),
        [`POST ${base}/refunds`]: refund,
        [`GET ${base}/refunds`]: refundsOfOrder,
        [`GET ${base}/refunds/id/{refund_id}`]: refundOfCall(({ variables }) =>
          refunds.findId(variables['refund_id']!),
        ),
        [`GET ${base}/refunds/out-refund-no/{out_refund_no}`]: refundOfCall(({ variables }) =>
          refunds.find(variables['out_refund_no']!),
        ),
      }
    }),
  ) as Routes
}
