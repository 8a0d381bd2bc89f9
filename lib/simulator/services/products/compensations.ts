/**
 * Compensations, reservations of transfers, and agreements of sub-merchants that their
 * service provider transfers for them.
 */
import { object, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { notFound } from '../../http/refusal.js'
import { merchantAccount, userAccount } from '../../money/ledger.js'
import type { Order } from '../../money/order.js'
import type { Row } from '../records.js'
import { bill, MISSING, packageOf } from './bills.js'
import { arrive, at, wait } from './money.js'
import type { Change, Context, Product } from './product.js'

/** A platform's payments to users and merchants of an order: after-sales, insurance, deposits. */
const COMPENSATION = 'v3/platsolution/ecommerce/mch-transfer'
const KINDS = [
  'compensate-bills',
  'deposit-after-sales-compensation-bills',
  'deposit-insurance-premiums-compensation-bills',
  'deposit-shipping-cost-compensation-bills',
  'insurance-claim-bills',
  'sub-mch-compensation-bills',
  'transfer-bills',
]
/** Who paid the order, or the merchant that is named. @throws Refusal where there is no such order */
const compensated = ({ known }: Row, { world: { store } }: Context): string => {
  const { type, mch_info, user_info, transaction_info } = object(known, 'receiver')
  const merchant = (mch_info ?? {}) as Fields
  if (type === 'MERCHANT')
    return merchantAccount(text(merchant, 'mchid') || text(merchant, 'mch_id') || text(known, 'sub_mchid'))
  const transaction_id = text((transaction_info ?? {}) as Fields, 'transaction_id')
  const number = store.table<string>('transactions').get(transaction_id)
  const payer = store.table<Order>('orders').get(number ?? '')?.payer
  const openid = payer ?? text((user_info ?? {}) as Fields, 'sp_openid')
  if (openid === '') throw notFound('RESOURCE_NOT_EXISTS', '订单不存在')
  return userAccount(openid)
}
const compensation = bill('amount')
export const COMPENSATIONS: Product = {
  name: 'compensations',
  number: 'out_bill_no',
  id: ['bill_id', '1340000', 21],
  state: 'state',
  first: 'ACCEPTED',
  creates: {
    ...Object.fromEntries(KINDS.map((kind) => [`POST ${COMPENSATION}/${kind}`, undefined])),
    [`POST ${COMPENSATION}/compensate-bills/pre-transfer`]: 'WAIT_USER_CONFIRM',
    [`POST ${COMPENSATION}/insurance-claim-bills/pre-transfer`]: 'WAIT_USER_CONFIRM',
  },
  reads: KINDS.flatMap((kind) => [
    `GET ${COMPENSATION}/${kind}/out-bill-no/{out_bill_no}`,
    `GET ${COMPENSATION}/${kind}/bill-id/{bill_id}`,
    `GET ${COMPENSATION}/${kind}/{out_bill_no}`,
  ]),
  changes: Object.fromEntries(
    KINDS.map((kind) => [
      `POST ${COMPENSATION}/${kind}/out-bill-no/{out_bill_no}/cancel`,
      { ...compensation.cancel, answer: { state: 'CANCELING' }, more: at('cancel_accept_time') },
    ]),
  ),
  decisions: {
    SUCCESS: { ...compensation.ends['SUCCESS']!, effect: arrive('TRANSFER_RECEIVED', 'amount', compensated) },
    CLOSED: {
      ...compensation.ends['FAIL']!,
      to: 'CLOSED',
      more: ({ known }, { now }) => ({ close_info: { close_time: now, ...pickReason(known) } }),
    },
  },
  made: packageOf,
  begin: (row, context) => {
    compensated(row, context)
    wait('TRANSFER', 'amount')(row, context)
  },
  shown: ({ known }) => ({ receiver_detail: { receiver: known['receiver'] } }),
  words: MISSING,
}
const pickReason = ({ close_reason = 'OVERDUE_CLOSE' }: Fields): Fields => ({ close_reason })

/** A transfer that a user expects on a day to come. */
const RESERVATIONS = ['v3/platsolution/mch-transfer', 'v3/platsolution/insurance/mch-transfer']
const each = (path: string): string[] => RESERVATIONS.map((base) => `${base}/${path}`)
export const TRANSFER_RESERVATIONS: Product = {
  name: 'transfer-reservations',
  number: 'out_reservation_no',
  id: ['reservation_id', '1350000', 21],
  state: 'state',
  first: 'ACCEPTED',
  creates: Object.fromEntries(each('reservation/apply').map((path) => [`POST ${path}`, undefined])),
  reads: [
    ...each('reservation/out-reservation-no/{out_reservation_no}'),
    ...each('reservation/reservation-id/{reservation_id}'),
  ].map((path) => `GET ${path}`),
  changes: Object.fromEntries(
    each('reservation/out-reservation-no/{out_reservation_no}/close').map((path) => [
      `POST ${path}`,
      {
        from: ['ACCEPTED', 'CONFIRMED'],
        to: 'CLOSED',
        more: ({ state }, { now }) => ({
          close_info: { close_time: now, close_reason: `CLOSE_${state}_VIA_MCH_API` },
        }),
      } satisfies Change,
    ]),
  ),
  decisions: { CONFIRMED: { from: ['ACCEPTED'], to: 'CONFIRMED', more: at('reserve_time') } },
  made: packageOf,
  words: MISSING,
}

/** A sub-merchant agrees that its service provider transfers for it. */
const AGREEMENTS = 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations'
export const TRANSFER_AGREEMENTS: Product = {
  name: 'transfer-agreements',
  number: 'sub_mchid',
  state: 'state',
  first: 'INVITED',
  creates: { [`POST ${AGREEMENTS}`]: undefined },
  reads: [`GET ${AGREEMENTS}/{sub_mchid}`],
  anew: ['REJECTED', 'EXPIRED'],
  decisions: {
    PASSED: { from: ['INVITED'], to: 'PASSED', more: at('authorization_time') },
    REJECTED: { from: ['INVITED'], to: 'REJECTED' },
    EXPIRED: { from: ['INVITED'], to: 'EXPIRED' },
  },
  answers: {
    [`GET ${AGREEMENTS}/{sub_mchid}`]: (row, { now }) => ({
      state: row.state === 'PASSED' ? 'AUTHORIZED' : 'UNAUTHORIZED',
      apply_order: { ...row.known, sub_mchid: row.key, state: row.state, accept_time: now, update_time: now },
    }),
  },
  words: MISSING,
}
