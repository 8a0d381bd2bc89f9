/** Payscore over APIv3, of a merchant and of a service provider for its sub-merchants. */
import type { Call, Routes } from '../../http/messages.js'
import { text } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import type { World } from '../../world/world.js'
import type { Payscore } from './payscore.js'
import { inFull, named, shown, type ServiceOrder } from './service-order.js'

const BASES = ['v3/payscore/serviceorder', 'v3/payscore/partner/serviceorder'] as const

export function payscoreRoutes({ identities: { merchant } }: World, payscore: Payscore): Routes {
  const full = (row: ServiceOrder) => inFull(row, merchant.id)
  const find = ({ variables, body }: Call) => payscore.owned(variables['out_order_no']!, body)
  const routesAt = (base: string): Routes => ({
    [`POST ${base}`]: ({ body }) => {
      const row = payscore.place(body)
      return { ...shown(row, merchant.id), package: Buffer.from(row.order_id).toString('base64url') }
    },
    [`GET ${base}`]: ({ query }) => {
      const out_order_no = text(query, 'out_order_no')
      if (out_order_no === '') throw paramError('/out_order_no', '和 query_id 二选一必填', 'query')
      return full(payscore.owned(out_order_no, query))
    },
    [`POST ${base}/{out_order_no}/cancel`]: (call) => named(payscore.cancel(find(call)), merchant.id),
    [`POST ${base}/{out_order_no}/complete`]: (call) => full(payscore.complete(find(call), call.body)),
    [`POST ${base}/{out_order_no}/modify`]: (call) => full(payscore.modify(find(call), call.body)),
    [`POST ${base}/{out_order_no}/pay`]: (call) => named(payscore.waiting(find(call)), merchant.id),
    [`POST ${base}/{out_order_no}/sync`]: (call) => full(payscore.sync(find(call), call.body)),
  })
  return Object.assign({}, ...BASES.map(routesAt)) as Routes
}
