/** Deductions over APIv3: accepted, scheduled, queried. */
import { Known, type Call, type Fields, type Handler, type Routes } from '../../http/messages.js'
import { list, object, text } from '../../http/fields.js'
import { notFound, reworded, isNotFound, paramError } from '../../http/refusal.js'
import { dayOf } from '../../http/times.js'
import type { Order } from '../../money/order.js'
import type { Orders } from '../../money/orders.js'
import { ofSubMerchant } from '../../money/ownership.js'
import type { World } from '../../world/world.js'
import type { Contracts } from './contracts.js'
import type { Deductions, Telling } from './deductions.js'

const DAY = 86_400_000
/** Where a deduction is asked for. */
const APPLICATIONS: Readonly<Record<string, Telling>> = {
  'v3/papay/pay/transactions/apply': 'papay',
  'v3/papay/pay/harmony/transactions/apply': 'papay',
  'v3/papay/pay/partner/transactions/apply': 'papay',
  'v3/papay/insurance-pay/transactions/apply': 'papay',
  'v3/edu-papay/transactions': 'papay',
  'v3/eduschoolpay/transactions': 'industry',
  'v3/credit-repayment/partner/deduct-orders': 'repayment',
  'v3/vehicle/transactions/parking': 'parking',
  'v3/vehicle/etc/transactions/highway': 'parking',
}
const QUERIES = [
  'v3/edu-papay/transactions',
  'v3/eduschoolpay/transactions',
  'v3/vehicle/etc/transactions',
  'v3/vehicle/transactions',
]

export function deductionRoutes(
  { clock }: World,
  orders: Orders,
  contracts: Contracts,
  deductions: Deductions,
): Routes {
  const accept =
    (telling: Telling): Handler =>
    ({ body }) =>
      new Known(deductions.shown(deductions.accept(body, telling)))
  const query = (find: (call: Call) => Order): Handler => {
    return (call) => {
      const order = reworded(() => find(call), isNotFound, notFound('ORDER_NOT_EXIST', '订单不存在'))
      return new Known(deductions.shown(ofSubMerchant(order, call.query['sub_mchid'], 'query')))
    }
  }
  const byNumber = query(({ variables }) => orders.find(variables['out_trade_no']!))
  const byId = query(({ variables }) => orders.findTransaction(variables['transaction_id']!))
  const scheduleOf = (call: Call): object => {
    const { known } = contracts.find(call.variables['contract_id']!)
    return new Known({ schedule_state: 'NO_SCHEDULED', ...(known['schedule'] as Fields | undefined) })
  }
  /** The money is deducted within the days of the schedule. */
  const schedule: Handler = (call) => {
    const row = contracts.inForce(call.variables['contract_id']!)
    const wanted = moneyOf(object(call.body, 'schedule_amount'), '/schedule_amount/total')
    const { estimated_deduct_amount, ...said } = object(row.known['said'] as Fields, 'deduct_schedule')
    const from = text(said, 'estimated_deduct_date') || dayOf(clock.now() + DAY)
    contracts.change(row, {
      schedule: {
        ...said,
        estimated_deduct_date: from,
        estimated_deduct_amount: estimated_deduct_amount
          ? moneyOf(estimated_deduct_amount as Fields, '/deduct_schedule')
          : wanted,
        schedule_state: 'SCHEDULED',
        scheduled_amount: wanted,
        deduct_start_date: from,
        deduct_end_date: dayOf(Date.parse(from) + 7 * DAY),
      },
    })
    return scheduleOf(call)
  }
  /** Of an insurance, each period is scheduled by itself. */
  const period = (call: Call, change: Fields = {}): object => {
    const row = contracts.find(
      text(call.variables, 'contract_id') || text(call.variables, 'out_contract_code'),
    )
    const said = row.known['said'] as Fields
    const { policy_period_id } = call.variables
    const periods = list(said, 'policy_periods').map((one) =>
      one['policy_period_id'] === policy_period_id ? { ...PERIOD, ...one, ...change } : one,
    )
    const found = periods.find((one) => one['policy_period_id'] === policy_period_id)
    if (!found) throw notFound('RESOURCE_NOT_EXISTS', '扣费周期不存在')
    contracts.change(row, { said: { ...said, policy_periods: periods } })
    return new Known({ ...PERIOD, ...found })
  }
  const PERIOD_PATH =
    'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}'
  return {
    ...Object.fromEntries(
      Object.entries(APPLICATIONS).map(([path, telling]) => [`POST ${path}`, accept(telling)]),
    ),
    ...Object.fromEntries(
      QUERIES.flatMap((path) => [
        [`GET ${path}/out-trade-no/{out_trade_no}`, byNumber],
        [`GET ${path}/id/{transaction_id}`, byId],
      ]),
    ),
    'GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}': byNumber,
    'GET v3/papay/pay/schedules/contract-id/{contract_id}': scheduleOf,
    'GET v3/papay/pay/partner/schedules/contract-id/{contract_id}': scheduleOf,
    'POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule': schedule,
    'POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': schedule,
    [`GET ${PERIOD_PATH}`]: (call) => period(call),
    [`POST ${PERIOD_PATH}/schedule`]: (call) =>
      period(call, {
        policy_period_state: 'SCHEDULED',
        scheduled_amount: moneyOf(object(call.body, 'scheduled_amount'), '/scheduled_amount/total'),
        deduct_start_date: dayOf(clock.now() + DAY),
        deduct_end_date: dayOf(clock.now() + 7 * DAY),
      }),
  }
}

const PERIOD = { policy_period_state: 'NO_SCHEDULED' }

/** The notifications say `amount` where the responses say `total`. */
function moneyOf({ total, currency = 'CNY' }: Fields, field: string): Fields {
  if (!Number.isSafeInteger(Number(total)) || Number(total) < 1) throw paramError(field, '必须是正整数')
  return { total, amount: total, currency }
}
