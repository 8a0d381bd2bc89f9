/** Money that leaves the platform for a bank account. */
import { text } from '../../http/fields.js'
import { merchantAccount, OUTSIDE, UNDERWAY, type AccountType } from '../../money/ledger.js'
import type { Row } from '../records.js'
import { amountOf } from './money.js'
import type { Change, Context, Product } from './product.js'

/** The account that is named: `BASIC` where none is. */
export const accountOf = (row: Row, { world }: Context): string =>
  merchantAccount(
    text(row.known, 'sub_mchid') || world.identities.merchant.id,
    (text(row.known, 'account_type') || 'BASIC') as AccountType,
  )

/** @see https://pay.weixin.qq.com/doc/v3/partner/4013049135 */
const TOLD = [
  'sp_mchid',
  'sub_mchid',
  'status',
  'withdraw_id',
  'out_request_no',
  'amount',
  'total_amount',
  'success_amount',
  'fail_amount',
  'refund_amount',
  'create_time',
  'update_time',
  'reason',
  'remark',
  'bank_memo',
  'account_type',
] as const

const back: Omit<Change, 'to'> = {
  from: ['CREATE_SUCCESS', 'INIT'],
  effect: (row, context) =>
    context.world.ledger.move(
      'WITHDRAW_RETURN',
      row.key,
      amountOf(row, 'amount'),
      UNDERWAY,
      accountOf(row, context),
    ),
  more: (_, { said }) => ({ reason: text(said, 'reason') || '卡号或户名有误' }),
  event: 'MCHWITHDRAW.CHANGE',
  only: TOLD,
}

const SUB = 'v3/ecommerce/fund/withdraw'
const OWN = 'v3/merchant/fund/withdraw'
export const WITHDRAWALS: Product = {
  name: 'withdrawals',
  number: 'out_request_no',
  id: ['withdraw_id', '1209', 28],
  state: 'status',
  first: 'CREATE_SUCCESS',
  creates: { [`POST ${SUB}`]: undefined, [`POST ${OWN}`]: undefined },
  reads: [
    `GET ${SUB}/out-request-no/{out_request_no}`,
    `GET ${SUB}/{withdraw_id}`,
    `GET ${OWN}/out-request-no/{out_request_no}`,
    `GET ${OWN}/withdraw-id/{withdraw_id}`,
  ],
  decisions: {
    SUCCESS: {
      from: ['CREATE_SUCCESS', 'INIT'],
      to: 'SUCCESS',
      effect: (row, { world }) =>
        world.ledger.move('WITHDRAW_PAID', row.key, amountOf(row, 'amount'), UNDERWAY, OUTSIDE),
      event: 'MCHWITHDRAW.CHANGE',
      only: TOLD,
    },
    FAIL: { ...back, to: 'FAIL' },
    CLOSE: { ...back, to: 'CLOSE' },
    /** The bank sent back what had arrived. */
    REFUND: {
      ...back,
      from: ['SUCCESS'],
      to: 'REFUND',
      effect: (row, context) =>
        context.world.ledger.move(
          'WITHDRAW_RETURN',
          row.key,
          amountOf(row, 'amount'),
          OUTSIDE,
          accountOf(row, context),
        ),
    },
  },
  made: ({ said }) => ({ account_type: text(said, 'account_type') || 'BASIC', solution: '', reason: '' }),
  begin: (row, context) =>
    context.world.ledger.move(
      'WITHDRAW',
      row.key,
      amountOf(row, 'amount'),
      accountOf(row, context),
      UNDERWAY,
    ),
}

/** All that a sub-merchant has at the end of the day. */
const DAY_END = 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw'
const totalOf = (row: Row): number => Number(row.known['total_amount'])
export const DAY_END_WITHDRAWALS: Product = {
  name: 'day-end-withdrawals',
  number: 'out_request_no',
  id: ['withdraw_id', '1210', 28],
  state: 'status',
  first: 'CREATED',
  creates: { [`POST ${DAY_END}`]: undefined },
  reads: [`GET ${DAY_END}/out-request-no/{out_request_no}`],
  decisions: {
    FINISHED: {
      from: ['CREATED', 'PROCESSING'],
      to: 'FINISHED',
      effect: (row, { world }) =>
        world.ledger.move('WITHDRAW_PAID', row.key, totalOf(row), UNDERWAY, OUTSIDE),
      more: (row) => ({ success_amount: totalOf(row), fail_amount: 0, refund_amount: 0 }),
      event: 'MCHWITHDRAW.CHANGE',
      only: TOLD,
    },
    ABNORMAL: {
      from: ['CREATED', 'PROCESSING'],
      to: 'ABNORMAL',
      effect: (row, context) =>
        context.world.ledger.move(
          'WITHDRAW_RETURN',
          row.key,
          totalOf(row),
          UNDERWAY,
          accountOf(row, context),
        ),
      more: (row) => ({ success_amount: 0, fail_amount: totalOf(row), refund_amount: 0 }),
      event: 'MCHWITHDRAW.CHANGE',
      only: TOLD,
    },
  },
  made: ({ said, world }) => ({
    account_type: 'BASIC',
    total_amount: Math.max(
      0,
      world.ledger.balance(merchantAccount(text(said, 'sub_mchid'))) - Number(said['reserve_amount'] ?? 0),
    ),
  }),
  begin: (row, context) =>
    context.world.ledger.move('WITHDRAW', row.key, totalOf(row), accountOf(row, context), UNDERWAY),
}
