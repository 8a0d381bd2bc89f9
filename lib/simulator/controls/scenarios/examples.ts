/**
 * Events of products that keep no state here: documented examples about an order, a
 * refund and merchants that are there.
 */
import { text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { notFound } from '../../http/refusal.js'
import { compactTime, rfc3339 } from '../../http/times.js'
import type { Order } from '../../money/order.js'
import { consistentEvent, describedEvent } from '../../notify/examples.js'
import { APPID, OPENID, type Scenario, type Stage } from '../stage.js'

/** Members that name an order, or a refund. */
const OF_ORDER = ['out_trade_no', 'transaction_id', 'transaction_id_list', 'finish_transaction_id']
const OF_REFUND = ['out_refund_no', 'refund_id', 'refund_amount']

/** @throws Refusal for an event that no overlay describes */
export const example =
  (event_type: string): Scenario =>
  async (stage) => {
    const described = await describedEvent(event_type)
    if (!described) throw notFound('RESOURCE_NOT_EXISTS', `there is no event ${JSON.stringify(event_type)}`)
    const { api, schema, resolve } = described
    const { properties = {} } = resolve(schema)
    const has = (names: readonly string[]): boolean => names.some((name) => name in properties)
    const isPartner = 'sub_mchid' in properties || 'sub_mch_id' in properties
    const order = has(OF_ORDER) ? await stage.paid({}, isPartner) : undefined
    const refund = order && has(OF_REFUND) ? await refunded(stage, order) : {}
    const members = { ...merchants(stage, isPartner), ...(order && orderMembers(order)), ...refund }
    const fitting = Object.fromEntries(
      Object.entries(members).filter(([name, value]) => {
        const type = properties[name] && resolve(properties[name]).type
        return api === 'v2' ? type !== undefined : type === typeOf(value)
      }),
    )
    const resource = await consistentEvent(event_type, api, fitting, stage.account.world.identities)
    await stage.account.world.notifier.send(
      text(stage.wish, 'url') || stage.account.world.notify_url,
      event_type,
      resource,
      api,
    )
    return order?.out_trade_no
  }

const merchants = (stage: Stage, isPartner: boolean): Fields => ({
  mchid: stage.mchid,
  mch_id: stage.mchid,
  sp_mchid: stage.mchid,
  ...(isPartner && { sub_mchid: stage.subMerchant, sub_mch_id: stage.subMerchant }),
  appid: APPID,
  openid: OPENID,
  brand_id: stage.account.world.identities.brand.id,
})

function orderMembers(order: Order): Fields {
  const { out_trade_no, transaction_id, total, paid = 0 } = order
  return {
    out_trade_no,
    transaction_id,
    transaction_id_list: transaction_id,
    finish_transaction_id: transaction_id,
    success_time: rfc3339(paid),
    pay_success_time: rfc3339(paid),
    paid_time: rfc3339(paid),
    time_end: compactTime(paid),
    payer: { openid: OPENID, sp_openid: OPENID },
    amount: total,
    pay_amount: total,
    total_fee: String(total),
    total_amount: total,
  }
}

async function refunded(stage: Stage, { out_trade_no, total }: Order): Promise<Fields> {
  const { controls, services } = stage.account
  const out_refund_no = await stage.silently(() => controls.refundOrder(out_trade_no))
  const { refund_id, created, succeeded = 0 } = services.refunds.find(out_refund_no)
  return {
    out_refund_no,
    refund_id,
    refund_amount: total,
    refunded_amount: total,
    refund_time: rfc3339(succeeded),
    refund_create_time: rfc3339(created),
    refund_success_time: rfc3339(succeeded),
  }
}

const typeOf = (value: unknown): string => (typeof value === 'number' ? 'integer' : typeof value)
