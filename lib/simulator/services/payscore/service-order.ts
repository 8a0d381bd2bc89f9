/** What a payscore order is, and how it is shown. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { Refusal } from '../../http/refusal.js'

export interface ServiceOrder {
  readonly out_order_no: string
  readonly order_id: string
  readonly service_id: string
  readonly appid: string
  readonly openid?: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  /** In fen, once it is completed. */
  readonly total_amount?: number
  readonly profit_sharing: boolean
  /** What else was said of it, and is repeated. */
  readonly said: Fields
  readonly notify_url: string
  readonly asked: string
  /** By the user, or outside of WeChat Pay. */
  readonly paid?: { readonly type: 'NEWTON' | 'MCH'; readonly time: string; readonly transaction_id?: string }
  readonly created: number
}

/** Its numbers. */
export const named = (row: ServiceOrder, mchid: string): Fields => ({
  mchid,
  ...pick(row, 'appid', 'sub_mchid', 'sub_appid', 'out_order_no', 'service_id', 'order_id'),
})

/** And what was said of it. */
export const shown = (row: ServiceOrder, mchid: string): Fields => ({
  ...named(row, mchid),
  ...pick(row, 'state', 'state_description'),
  ...row.said,
})

/** And how it is paid. */
export function inFull(row: ServiceOrder, mchid: string): Fields {
  const { total_amount = 0 } = row
  const collection = total_amount > 0 && { collection: collectionOf(row, total_amount) }
  return {
    ...shown(row, mchid),
    ...pick(row, 'openid', 'total_amount'),
    ...(row.state_description === 'MCH_COMPLETE' && { need_collection: total_amount > 0, ...collection }),
  }
}

function collectionOf({ paid }: ServiceOrder, total_amount: number): Fields {
  if (!paid) return { state: 'USER_PAYING', total_amount, paying_amount: total_amount, paid_amount: 0 }
  const details = [
    {
      seq: 1,
      amount: total_amount,
      paid_type: paid.type,
      paid_time: paid.time,
      ...pick(paid, 'transaction_id'),
    },
  ]
  return { state: 'USER_PAID', total_amount, paying_amount: 0, paid_amount: total_amount, details }
}

const CODES: Readonly<Partial<Record<ServiceOrder['state'], readonly [code: string, message: string]>>> = {
  DONE: ['ORDER_DONE', '订单已完成'],
  REVOKED: ['ORDER_CANCELED', '订单已取消'],
}

/** What is asked does not fit its state. */
export function stateError({ state }: ServiceOrder): Refusal {
  const [code, message] = CODES[state] ?? ['INVALID_ORDER_STATE', `单据状态错误: ${state}`]
  return new Refusal(400, code, message)
}
