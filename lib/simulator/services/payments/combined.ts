/** Combined orders: several merchants' orders, paid at once. */
import type { Call, Fields, Routes } from '../../http/messages.js'
import { fen, list, object, pick, text } from '../../http/fields.js'
import { notFound, paramError, Refusal } from '../../http/refusal.js'
import { FORMS, isPaid, paymentOf, ticketOf, type Order, type TradeType } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'

export interface Combination {
  readonly combine_out_trade_no: string
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_transaction_id: string
  readonly notify_url: string
  readonly trade_type: TradeType
  readonly ticket: string
  readonly numbers: readonly string[]
}

export function combined({ identities: { merchant }, store, random }: World, orders: Orders): Routes {
  const rows = store.table<Combination>('combined')
  const find = (number = ''): Combination => {
    const row = rows.get(number)
    if (!row) throw notFound('ORDER_NOT_EXIST', '订单不存在')
    return row
  }

  function place({ body, site }: Call, trade_type: TradeType): Fields {
    if (body['combine_mchid'] !== merchant.id)
      throw paramError('/combine_mchid', `不是 ${merchant.id}`, 'body', body['combine_mchid'])
    const combine_out_trade_no = text(body, 'combine_out_trade_no')
    const known = rows.get(combine_out_trade_no)
    const subOrders = list(body, 'sub_orders')
    if (subOrders.length < 1 || subOrders.length > 50)
      throw paramError('/sub_orders', '必须是 1 到 50 个子单')
    if (known && String(known.numbers) !== String(subOrders.map((one) => one['out_trade_no'])))
      throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
    const placed = subOrders.map((one, at) => orders.place(subOrder(one, at, body, trade_type)))
    const row = known ?? {
      combine_out_trade_no,
      combine_appid: text(body, 'combine_appid'),
      combine_mchid: merchant.id,
      combine_transaction_id: `42001${random.digits(23)}`,
      notify_url: text(body, 'notify_url'),
      trade_type,
      ticket: random.digits(12),
      numbers: placed.map(({ out_trade_no }) => out_trade_no),
    }
    rows.set(combine_out_trade_no, row)
    return ticketOf(row, site)
  }

  const base = 'v3/combine-transactions'
  return {
    ...Object.fromEntries(
      Object.entries(FORMS).map(([form, type]) => [
        `POST ${base}/${form}`,
        (call: Call) => place(call, type),
      ]),
    ),
    [`GET ${base}/out-trade-no/{combine_out_trade_no}`]: ({ variables }) =>
      combinationOf(find(variables['combine_out_trade_no']), orders),
    [`POST ${base}/out-trade-no/{combine_out_trade_no}/close`]: ({ variables }) => {
      const subOrders = find(variables['combine_out_trade_no']).numbers.map((number) => orders.find(number))
      subOrders.forEach((order) => orders.close(order))
      return undefined
    },
  }
}

function subOrder(
  one: Fields,
  at: number,
  body: Fields,
  trade_type: TradeType,
): Parameters<Orders['place']>[0] {
  return {
    api: 'combined',
    trade_type,
    out_trade_no: text(one, 'out_trade_no'),
    mchid: text(one, 'mchid'),
    sub_mchid: one['sub_mchid'] as string | undefined,
    appid: text(body, 'combine_appid'),
    description: text(one, 'description'),
    attach: text(one, 'attach'),
    notify_url: text(body, 'notify_url'),
    total: fen(object(one, 'amount'), 'total_amount', `/sub_orders/${at}/amount/total_amount`),
    openid: object(body, 'combine_payer_info')['openid'] as string | undefined,
    profit_sharing: object(one, 'settle_info')['profit_sharing'] === true,
    combine_out_trade_no: text(body, 'combine_out_trade_no'),
  }
}

/** The combination as a query and as a notification show it. */
export function combinationOf(row: Combination, orders: Orders): Fields {
  const subOrders = row.numbers.map((number) => orders.find(number))
  const payer = subOrders.find(isPaid)?.payer
  return {
    ...pick(row, 'combine_appid', 'combine_mchid', 'combine_out_trade_no', 'combine_transaction_id'),
    sub_orders: subOrders.map(subOrderOf),
    ...(payer !== undefined && { combine_payer_info: { openid: payer } }),
  }
}

function subOrderOf(order: Order): Fields {
  const { total } = order
  return {
    ...pick(order, 'mchid', 'sub_mchid', 'out_trade_no', 'attach', 'trade_type'),
    trade_state: order.state,
    ...(isPaid(order) && paymentOf(order)),
    amount: { total_amount: total, currency: 'CNY', payer_amount: total, payer_currency: 'CNY' },
  }
}
