/** Money that leaves the platform for a bank account, or comes from one. */
import { object, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { merchantAccount, OUTSIDE, UNDERWAY, type AccountType } from '../../money/ledger.js'
import type { Row } from '../records.js'
import { amountOf, at } from './money.js'
import type { Change, Context, Product } from './product.js'

/** The account that is named: `BASIC` where none is. */
const accountOf = (row: Row, { world }: Context): string =>
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

const RECHARGE = 'v3/platsolution/ecommerce/recharges'
const TRANSFERS = ['v3/recharge/bank-transfer-recharges', 'v3/platsolution/ecommerce/bank-transfer-recharges']
const rechargedOf = (row: Row): number => Number(object(row.known, 'recharge_amount')['amount'] ?? 0)
const channelOf = ({ said }: Context): Fields => ({
  recharge_channel: text(said, 'recharge_channel') || 'BANK_TRANSFER',
})
const close: Change = {
  from: ['RECHARGING'],
  to: 'CLOSED',
  more: (_, context) => ({ close_time: context.now, ...channelOf(context) }),
  event: 'RECHARGE.CLOSED',
}
export const RECHARGES: Product = {
  name: 'recharges',
  number: 'out_recharge_no',
  id: ['recharge_id', '4200', 24],
  state: 'recharge_state',
  first: 'RECHARGING',
  creates: {
    [`POST ${RECHARGE}/apply`]: undefined,
    ...Object.fromEntries(TRANSFERS.map((path) => [`POST ${path}/apply`, undefined])),
  },
  reads: [
    `GET ${RECHARGE}/out-recharge-no/{out_recharge_no}`,
    ...TRANSFERS.map((path) => `GET ${path}/out-recharge-no/{out_recharge_no}`),
  ],
  changes: { [`POST ${RECHARGE}/out-recharge-no/{out_recharge_no}/close`]: close },
  decisions: {
    SUCCESS: {
      from: ['RECHARGING'],
      to: 'SUCCESS',
      effect: (row, context) =>
        context.world.ledger.move('RECHARGE', row.key, rechargedOf(row), OUTSIDE, accountOf(row, context)),
      more: (_, context) => ({ success_time: context.now, ...channelOf(context) }),
      event: 'RECHARGE.SUCCESS',
    },
    CLOSED: close,
    /** What came too late, or from another account, is sent back: the recharge stays as it is. */
    FUND_RETURNED: {
      from: ['RECHARGING', 'CLOSED'],
      to: 'CLOSED',
      more: (row, context) => ({
        ...at('close_time')(row, context),
        ...channelOf(context),
        recharge_returned_id: `4201${context.world.random.digits(20)}`,
        detail: {
          ...object(row.known, 'recharge_amount'),
          return_time: context.now,
          return_reason: '充值单已关闭',
        },
      }),
      event: 'RECHARGE.FUND_RETURNED',
    },
  },
  made: ({ said, world }) => ({
    recharge_scene:
      said['recharge_scene'] === 'NORMAL_BANK_TRANSFER' ? 'ECOMMERCE_BANK_TRANSFER' : said['recharge_scene'],
    available_recharge_channels: said['available_recharge_channels'] ?? ['BANK_TRANSFER'],
    transfer_in_account: {
      bank_name: '招商银行',
      bank_account_name: '财付通支付科技有限公司',
      bank_account_no: world.random.digits(15),
    },
  }),
}
