/**
 * Budgets for donations: locked by the sponsor, given away bill by bill, and
 * finished with what is left returned.
 */
import { text } from '../../http/fields.js'
import { notFound, Refusal } from '../../http/refusal.js'
import { merchantAccount, UNDERWAY } from '../../money/ledger.js'
import type { Row } from '../records.js'
import { amountOf, at } from './money.js'
import type { Change, Context, Product } from './product.js'

const BASE = 'v3/fund-app/mch-transfer/partner'
const sponsor = ({ known }: Row): string => merchantAccount(text(known, 'sponsor_mchid'))
const leftOf = (row: Row): number => Number(row.known['remain_amount'] ?? amountOf(row, 'amount'))
/** What nobody was given returns to the sponsor. */
const giveBackRest = (row: Row, { world }: Context): void =>
  world.ledger.move('TRANSFER_RETURN', row.key, leftOf(row), UNDERWAY, sponsor(row))

const finish: Change = {
  from: ['LOCKED'],
  to: 'FINISHED',
  effect: giveBackRest,
  more: (row, { said, now }) => ({
    finished_time: now,
    unlocked_amount: leftOf(row),
    remain_amount: 0,
    unlock_remark: text(said, 'activity_remark') || '活动结束',
    activity_remark: row.known['activity_remark'],
  }),
  event: 'BUDGET.FINISHED',
}

export const BUDGETS: Product = {
  name: 'budgets',
  number: 'out_budget_no',
  id: ['budget_id', '1360000', 21],
  state: 'state',
  first: 'PENDING',
  creates: { [`POST ${BASE}/charity-budget`]: undefined },
  reads: [`GET ${BASE}/charity-budget/{out_budget_no}`],
  changes: { [`POST ${BASE}/charity-budget/{out_budget_no}/unlock`]: finish },
  decisions: {
    LOCKED: {
      from: ['PENDING'],
      to: 'LOCKED',
      effect: (row, { world }) =>
        world.ledger.move('TRANSFER', row.key, amountOf(row, 'amount'), sponsor(row), UNDERWAY),
      more: (row, { now }) => ({ locked_time: now, remain_amount: amountOf(row, 'amount') }),
      event: 'BUDGET.LOCKED',
    },
    FINISHED: finish,
    CLOSED: { from: ['PENDING'], to: 'CLOSED', more: at('closed_time'), event: 'BUDGET.CLOSED' },
  },
  words: { missing: () => notFound('NOT_FOUND', '记录不存在') },
}

/** @param budgetOf the budget of a number, and a way to note what is left of it */
export const donations = (
  budgetOf: (out_budget_no: string) => Row | undefined,
  keep: (row: Row, remain_amount: number) => void,
): Product => ({
  name: 'donations',
  number: 'out_transfer_no',
  id: ['transfer_id', '1370000', 21],
  state: 'state',
  first: 'SUCCESS',
  creates: { [`POST ${BASE}/charity-transfer-bills`]: undefined },
  reads: [`GET ${BASE}/charity-transfer-bills/out-transfer-no/{out_transfer_no}`],
  made: ({ said, now }) => ({
    budget_id: budgetOf(text(said, 'out_budget_no'))?.known['budget_id'],
    success_time: now,
  }),
  begin: (row, { world }) => {
    const budget = budgetOf(text(row.known, 'out_budget_no'))
    if (budget?.state !== 'LOCKED') throw new Refusal(400, 'INVALID_REQUEST', '预算不存在或未锁定')
    const left = leftOf(budget) - amountOf(row, 'amount')
    if (left < 0) throw new Refusal(403, 'NOT_ENOUGH', '预算剩余金额不足')
    const to = merchantAccount(text(row.known, 'receive_mchid'))
    world.ledger.move('TRANSFER_RECEIVED', row.key, amountOf(row, 'amount'), UNDERWAY, to)
    keep(budget, left)
  },
  words: { missing: () => notFound('NOT_FOUND', '记录不存在') },
})
