/** Things of which a payer or the platform's staff decides: made by the merchant, then brought to a state. */
import { text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { OPENID, type Scenario, type Stage } from '../stage.js'

interface Recipe {
  /** The operation that makes it. */
  readonly key: string
  /** The member with the merchant's number. */
  readonly number: string
  readonly more?: (stage: Stage) => Fields
  /** States before the last one, of which nothing is told. */
  readonly before?: readonly string[]
  readonly state: string
  /** Whose money it is. */
  readonly funds?: (stage: Stage) => string
}

const sub = (stage: Stage): string => stage.subMerchant
const own = (stage: Stage): string => stage.mchid

const happen =
  ({ key, number, more, before = [], state, funds }: Recipe): Scenario =>
  async (stage) => {
    const id = text(stage.wish, 'number') || stage.number().replaceAll('-', '')
    await stage.silently(async () => {
      if (funds) stage.fund(funds(stage))
      await stage.call(key, { openid: OPENID, [number]: id, ...more?.(stage) })
      for (const earlier of before) await stage.account.controls.decide(id, earlier)
    })
    await stage.account.controls.decide(id, state)
  }

const WITHDRAW: Omit<Recipe, 'state'> = {
  key: 'POST v3/ecommerce/fund/withdraw',
  number: 'out_request_no',
  more: (stage) => ({ sub_mchid: stage.subMerchant, amount: stage.amount, account_type: 'BASIC' }),
  funds: sub,
}
const RECHARGE: Omit<Recipe, 'state'> = {
  key: 'POST v3/platsolution/ecommerce/recharges/apply',
  number: 'out_recharge_no',
  more: (stage) => ({
    sub_mchid: stage.subMerchant,
    account_type: 'DEPOSIT',
    recharge_amount: { amount: stage.amount, currency: 'CNY' },
  }),
}
const AUTHORIZATION: Omit<Recipe, 'state'> = {
  key: 'POST v3/fund-app/mch-transfer/user-confirm-authorization',
  number: 'out_authorization_no',
}
const BATCH: Omit<Recipe, 'state'> = {
  key: 'POST v3/platsolution/mch-transfer/batches/apply',
  number: 'out_batch_no',
  more: (stage) => ({
    sub_mchid: stage.subMerchant,
    total_amount: stage.amount,
    total_num: 1,
    transfer_detail_list: [
      {
        out_detail_no: 'detail1',
        transfer_amount: stage.amount,
        transfer_remark: '转账',
        reservation_id: '1',
        openid: OPENID,
      },
    ],
  }),
  funds: sub,
}
const BUDGET: Omit<Recipe, 'state'> = {
  key: 'POST v3/fund-app/mch-transfer/partner/charity-budget',
  number: 'out_budget_no',
  more: (stage) => ({ sponsor_mchid: stage.mchid, amount: stage.amount }),
  funds: own,
}
const PERMISSION: Omit<Recipe, 'state'> = {
  key: 'POST v3/payscore/permissions',
  number: 'authorization_code',
}
const SIGN_PLAN: Omit<Recipe, 'state'> = {
  key: 'POST v3/payscore/sign-plan/user-sign-plans',
  number: 'merchant_sign_plan_no',
}
const PLAN: Omit<Recipe, 'state'> = {
  key: 'POST brand/marketing/delivery-plan/delivery-plans',
  number: 'out_request_no',
}

export const THING_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'MCHWITHDRAW.CHANGE': happen({ ...WITHDRAW, state: 'SUCCESS' }),
  'RECHARGE.SUCCESS': happen({ ...RECHARGE, state: 'SUCCESS' }),
  'RECHARGE.CLOSED': happen({ ...RECHARGE, state: 'CLOSED' }),
  'RECHARGE.FUND_RETURNED': happen({ ...RECHARGE, state: 'FUND_RETURNED' }),
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': happen({ ...AUTHORIZATION, state: 'TAKING_EFFECT' }),
  'MCHTRANSFER.AUTHORIZATION.CLOSED': happen({
    ...AUTHORIZATION,
    before: ['TAKING_EFFECT'],
    state: 'CLOSED',
  }),
  'MCHTRANSFER.BATCH.FINISHED': happen({ ...BATCH, state: 'FINISHED' }),
  'MCHTRANSFER.BATCH.CLOSED': happen({ ...BATCH, state: 'CLOSED' }),
  'MCHTRANSFER.BILL.FINISHED': happen({
    key: 'POST v3/fund-app/mch-transfer/partner/transfer-bills',
    number: 'out_bill_no',
    more: (stage) => ({ sub_mchid: stage.subMerchant, transfer_amount: stage.amount, user_name: undefined }),
    funds: sub,
    state: 'SUCCESS',
  }),
  'MCHTRANSFER.QQWALLETBILL.FINISHED': happen({
    key: 'POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills',
    number: 'out_bill_no',
    more: (stage) => ({ transfer_amount: stage.amount }),
    funds: own,
    state: 'SUCCESS',
  }),
  'BUDGET.LOCKED': happen({ ...BUDGET, state: 'LOCKED' }),
  'BUDGET.FINISHED': happen({ ...BUDGET, before: ['LOCKED'], state: 'FINISHED' }),
  'BUDGET.CLOSED': happen({ ...BUDGET, state: 'CLOSED' }),
  'PAYSCORE.USER_OPEN_SERVICE': happen({ ...PERMISSION, state: 'AVAILABLE' }),
  'PAYSCORE.USER_CLOSE_SERVICE': happen({ ...PERMISSION, before: ['AVAILABLE'], state: 'UNAVAILABLE' }),
  'PAYSCORE.USER_SIGN_PLAN': happen({ ...SIGN_PLAN, state: 'SIGNED' }),
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': happen({ ...SIGN_PLAN, before: ['SIGNED'], state: 'UNSIGNED' }),
  'DELIVERY_PLAN.CHANGE': happen({ ...PLAN, state: 'PLAN_DELIVERING' }),
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': happen({
    key: 'POST v3/marketing/partner/product-coupon/image-generation-tasks',
    number: 'task_id',
    state: 'SUCCESS',
  }),
}
