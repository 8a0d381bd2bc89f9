/** What completing a payscore order makes of it: its price, of what it is made, and when and where it was. */
import type { Fields } from '../../http/messages.js'
import { list, number, object, pick } from '../../http/fields.js'
import { paramError } from '../../http/refusal.js'
import type { ServiceOrder } from './service-order.js'

/** @throws Refusal `PARAM_ERROR` where the price is not the sum of its parts */
export function completionOf({ said }: ServiceOrder, body: Fields): Partial<ServiceOrder> {
  const total_amount = number(body, 'total_amount')
  const sum = sumOf(body, 'post_payments') - sumOf(body, 'post_discounts')
  if (!Number.isSafeInteger(total_amount) || total_amount < 0 || sum !== total_amount) {
    throw paramError('/total_amount', '与后付费项目减后付费优惠的金额之和不一致', 'body', total_amount)
  }
  return {
    state: total_amount === 0 ? 'DONE' : 'DOING',
    state_description: 'MCH_COMPLETE',
    total_amount,
    profit_sharing: body['profit_sharing'] === true,
    said: {
      ...said,
      ...pick(body, 'post_payments', 'post_discounts'),
      ...merged(said, body, 'time_range'),
      ...merged(said, body, 'location'),
    },
  }
}

/** In fen. */
const sumOf = (body: Fields, name: string): number =>
  list(body, name).reduce((total, { amount = 0 }) => total + Number(amount), 0)

function merged(said: Fields, body: Fields, name: string): Fields {
  return body[name] === undefined ? {} : { [name]: { ...object(said, name), ...object(body, name) } }
}
