/** Where an order is queried and closed: a merchant's own, a service provider's, a combined one. */
import type { Chainable } from '../chain/chain.js'
import { InputError } from '../errors.js'
import type { DataOf } from './data.js'
import { replyOf, type Reply } from './reply.js'

/** A merchant's order. */
export interface OrderKey {
  readonly out_trade_no: string
  readonly mchid: string
}
/** A service provider's order. */
export interface PartnerOrderKey {
  readonly out_trade_no: string
  readonly sp_mchid: string
  readonly sub_mchid: string
}
/** A combined order. */
export interface CombinedOrderKey {
  readonly combine_out_trade_no: string
}
/** What names an order: of a merchant, of a service provider, or a combination. */
export type AnyOrderKey = OrderKey | PartnerOrderKey | CombinedOrderKey

/** What a query of the order answers. */
export type OrderOf<Key extends AnyOrderKey> = Key extends CombinedOrderKey
  ? DataOf<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'>
  : Key extends PartnerOrderKey
    ? DataOf<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'>
    : DataOf<'v3/pay/transactions/out-trade-no/{out_trade_no}'>

/** `trade_state`. @see https://pay.weixin.qq.com/doc/v3/merchant/4012556352 */
export type OrderState = 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'

/** Paid, and maybe refunded since. */
export const isPaid = (state: OrderState): state is 'SUCCESS' | 'REFUND' =>
  state === 'SUCCESS' || state === 'REFUND'
/** A user may yet pay it. */
export const isOpen = (state: OrderState): state is 'NOTPAY' | 'USERPAYING' =>
  state === 'NOTPAY' || state === 'USERPAYING'

/** One order at the platform. */
export interface Order<Data> {
  /** `order 1217752501201407033233368018` */
  readonly what: string
  readonly ask: () => Promise<Reply<Data>>
  /** @param known its last answer @throws what the platform refuses it with */
  readonly close: (known: Data | undefined) => Promise<void>
  readonly stateOf: (data: Data) => OrderState
}

interface SubOrder {
  readonly mchid: string
  readonly out_trade_no: string
  readonly sub_mchid?: string
  readonly trade_state?: OrderState
}
interface Combined {
  readonly combine_appid: string
  readonly sub_orders?: readonly SubOrder[]
}

/** @throws InputError `ERR_INPUT_OPTION` where the key names no order */
export function orderAt<Key extends AnyOrderKey>(
  instance: Chainable,
  key: Key,
  signal: AbortSignal | undefined,
): Order<OrderOf<Key>> {
  const more = signal && { signal }
  const order = 'combine_out_trade_no' in key ? combined(instance, key, more) : single(instance, key, more)
  return order as Order<unknown> as Order<OrderOf<Key>>
}

function single(instance: Chainable, key: OrderKey | PartnerOrderKey, more: object | undefined) {
  const owner =
    'sp_mchid' in key ? { sp_mchid: key.sp_mchid, sub_mchid: key.sub_mchid } : { mchid: key.mchid }
  const { out_trade_no } = key
  requireTexts({ out_trade_no, ...owner })
  const path = `v3/pay/${'sp_mchid' in key ? 'partner/' : ''}transactions/out-trade-no/{out_trade_no}`
  return {
    what: `order ${out_trade_no}`,
    ask: () =>
      replyOf<{ trade_state: OrderState }>(() =>
        instance.chain(path).get({ out_trade_no, query: owner, ...more }),
      ),
    close: async () => {
      await instance.chain(`${path}/close`).post({ out_trade_no, json: owner, ...more })
    },
    stateOf: ({ trade_state }: { trade_state: OrderState }) => trade_state,
  }
}

/** What closes a combined order names each of its orders: the query tells them. */
function combined(instance: Chainable, { combine_out_trade_no }: CombinedOrderKey, more: object | undefined) {
  requireTexts({ combine_out_trade_no })
  const path = 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'
  const ask = () => replyOf<Combined>(() => instance.chain(path).get({ combine_out_trade_no, ...more }))
  return {
    what: `combined order ${combine_out_trade_no}`,
    ask,
    close: async (known: Combined | undefined) => {
      const { combine_appid, sub_orders = [] } = known ?? (await found(ask))
      const names = sub_orders.map(({ mchid, out_trade_no, sub_mchid }) => ({
        mchid,
        out_trade_no,
        ...(sub_mchid !== undefined && { sub_mchid }),
      }))
      await instance
        .chain(`${path}/close`)
        .post({ combine_out_trade_no, json: { combine_appid, sub_orders: names }, ...more })
    },
    stateOf: ({ sub_orders = [] }: Combined): OrderState => {
      const states = sub_orders.map(({ trade_state = 'NOTPAY' }) => trade_state)
      return states.find(isOpen) ?? states.find((state) => !isPaid(state)) ?? states[0] ?? 'NOTPAY'
    },
  }
}

async function found<Data>(ask: () => Promise<Reply<Data>>): Promise<Data> {
  const reply = await ask()
  if (reply.kind === 'found') return reply.data
  throw reply.error
}

function requireTexts(texts: Readonly<Record<string, unknown>>): void {
  const missing = Object.keys(texts).filter((name) => typeof texts[name] !== 'string' || texts[name] === '')
  if (missing.length > 0)
    throw new InputError(
      'ERR_INPUT_OPTION',
      `${missing.join(', ')} must be given: { out_trade_no, mchid }, { out_trade_no, sp_mchid, sub_mchid } or { combine_out_trade_no }`,
    )
}
