/** How a deduction is shown, by the names of every product that deducts. */
import type { Fields } from '../../http/messages.js'
import { object, pick } from '../../http/fields.js'
import { compactTime, rfc3339 } from '../../http/times.js'
import { describe, isPaid, type Order } from '../../money/order.js'

/** `ACCEPTED` and `PAY_FAIL` are the words of the industries. */
const STATES: Readonly<Partial<Record<Order['state'], string>>> = { ACCEPT: 'ACCEPTED', PAYERROR: 'PAY_FAIL' }
const REPAYMENT_STATES: Readonly<Partial<Record<Order['state'], string>>> = {
  ACCEPT: 'DEDUCT_ORDER_STATE_PENDING',
  SUCCESS: 'DEDUCT_ORDER_STATE_PAY_SUCCESS',
}

/** @param said what was asked for, and of which contract */
export function deductionOf(order: Order, said: Fields): Fields {
  const { mchid, sub_mchid, appid, total, state, transaction_id, payer = said['openid'], paid } = order
  const trade_state = STATES[state] ?? state
  const device = { device_ip: '', ...object(said, 'device_info'), ...object(said, 'device_information') }
  return {
    ...said,
    mchid,
    mch_id: mchid,
    sp_mchid: mchid,
    ...pick({ sub_mchid, sub_mch_id: sub_mchid }, 'sub_mchid', 'sub_mch_id'),
    appid,
    sp_appid: appid,
    out_trade_no: order.out_trade_no,
    transaction_id,
    trade_type: 'PAP',
    trade_state,
    trade_state_desc: describe(order),
    trade_state_description: describe(order),
    create_time: rfc3339(order.created),
    payer: { openid: payer, sp_openid: payer },
    openid: payer,
    amount: {
      total,
      payer_total: total,
      discount_total: 0,
      currency: 'CNY',
      payer_currency: 'CNY',
    },
    device_info: device,
    device_information: device,
    contract_information: { contract_id: said['contract_id'], contract_status: 'ADD' },
    user_repaid: 'N',
    ...(paid !== undefined && {
      bank_type: 'OTHERS',
      success_time: rfc3339(paid),
      time_end: compactTime(paid),
      total_fee: total,
      cash_fee: total,
      is_subscribe: 'N',
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
    }),
    order_state: REPAYMENT_STATES[state] ?? 'DEDUCT_ORDER_STATE_NOT_PAY',
    deduct_amount: total,
    ...(isPaid(order) && { pay_success_amount: total }),
  }
}
