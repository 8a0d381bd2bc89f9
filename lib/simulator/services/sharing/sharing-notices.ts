/** What receiving merchants are notified of shares and of what they gave back. */
import type { Fields } from '../../http/messages.js'
import { pick } from '../../http/fields.js'
import { rfc3339 } from '../../http/times.js'
import type { Orders } from '../../money/orders.js'
import type { World } from '../../world/world.js'
import type { Return } from './returns.js'
import type { Sharing } from './share.js'

type Context = Pick<World, 'identities' | 'notifier' | 'notify_url'>

const common = ({ identities: { merchant } }: Context, orders: Orders, row: Sharing): Fields => ({
  ...(row.sub_mchid === undefined
    ? { mchid: merchant.id }
    : { sp_mchid: merchant.id, sub_mchid: row.sub_mchid }),
  transaction_id: orders.find(row.out_trade_no).transaction_id,
  ...pick(row, 'order_id', 'out_order_no'),
})

/** The receivers are notified, one by one. @param url default: the address that is set for the merchant */
export async function tellShared(
  context: Context,
  orders: Orders,
  row: Sharing,
  url?: string,
): Promise<void> {
  for (const { type, account, amount, description } of row.shares)
    await context.notifier.send(url || context.notify_url, 'PROFITSHARING.SUCCESS', {
      ...common(context, orders, row),
      receiver: { type, account, amount, description },
      success_time: rfc3339(row.created),
    })
}

export const tellReturned = (
  context: Context,
  orders: Orders,
  row: Sharing,
  { return_mchid, amount, description, created }: Return,
): Promise<void> =>
  context.notifier.send(context.notify_url, 'PROFITSHARING.RETURN', {
    ...common(context, orders, row),
    receiver: { type: 'MERCHANT_ID', account: return_mchid, amount, description },
    success_time: rfc3339(created),
  })
