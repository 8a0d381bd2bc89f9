/** Orders, refunds, shares and deductions. */
import { text } from '../../http/fields.js'
import type { Scenario, Stage } from '../stage.js'
import { OPENID } from '../stage.js'

/** An order, paid where it is not yet and none was named. */
async function refundable(stage: Stage) {
  const order = stage.order()
  const { orders } = stage.account.services
  if (order.state === 'NOTPAY' && text(stage.wish, 'out_trade_no') === '') orders.pay(order)
  return order
}

const refund: Scenario = async (stage) => {
  const { out_trade_no, total } = await refundable(stage)
  await stage.account.controls.refundOrder(out_trade_no, Math.min(stage.amount, total))
  return out_trade_no
}

/** A refund that was asked for, and cannot arrive. */
const failed =
  (status: 'ABNORMAL' | 'CLOSED'): Scenario =>
  async (stage) => {
    const { out_trade_no, total } = await refundable(stage)
    const out_refund_no = stage.number()
    await stage.call('POST v3/refund/domestic/refunds', {
      out_trade_no,
      transaction_id: undefined,
      out_refund_no,
      notify_url: text(stage.wish, 'url'),
      amount: { refund: Math.min(stage.amount, total), total, currency: 'CNY' },
    })
    await stage.account.controls.failRefund(out_refund_no, status)
    return out_trade_no
  }

const shared = async (
  stage: Stage,
): Promise<{ transaction_id: string; out_order_no: string; account: string }> => {
  const order = await stage.paid({ profit_sharing: true, total: Math.max(stage.amount, 100) })
  const receiver = { type: 'MERCHANT_ID', account: stage.subMerchant }
  await stage.call('POST v3/profitsharing/receivers/add', { ...receiver, relation_type: 'PARTNER' })
  return { transaction_id: order.transaction_id!, out_order_no: stage.number(), account: stage.subMerchant }
}
const share = async (stage: Stage) => {
  const { account, ...numbers } = await stage.silently(() => shared(stage))
  const receivers = [{ type: 'MERCHANT_ID', account, amount: 1, description: '分账' }]
  await stage.call('POST v3/profitsharing/orders', { ...numbers, receivers, unfreeze_unsplit: false })
  return { ...numbers, account }
}

/** A deduction under a new contract, where there is one. */
const deduction =
  (key: string, more: object, end: 'pay' | 'failPayment' | 'repayDeduction'): Scenario =>
  async (stage) => {
    const out_trade_no = stage.number()
    await stage.silently(async () => {
      const contract_id = await contract(stage)
      await stage.call(key, {
        out_trade_no,
        contract_id,
        ...more,
        openid: OPENID,
        amount: { total: stage.amount, currency: 'CNY' },
      })
      if (end === 'repayDeduction') await stage.account.controls.failPayment(out_trade_no)
    })
    await stage.account.controls[end](out_trade_no)
    return out_trade_no
  }

/** @returns the number of a contract that was signed */
export async function contract(
  stage: Stage,
  key = 'POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi',
  member = 'out_contract_code',
): Promise<string> {
  const code = stage.number()
  const { presign_token, out_contract_code = code } = await stage.call(key, {
    [member]: code,
    openid: OPENID,
  })
  return stage.account.controls.signContract(String(presign_token ?? out_contract_code), OPENID)
}

export const PAYMENT_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'TRANSACTION.SUCCESS': async (stage) => {
    const { out_trade_no } = stage.order()
    await stage.account.controls.pay(out_trade_no)
    return out_trade_no
  },
  'transaction-success': async (stage) => {
    const { out_trade_no } = stage.place({ api: 'v2', trade_type: 'JSAPI' })
    await stage.account.controls.pay(out_trade_no)
    return out_trade_no
  },
  'REFUND.SUCCESS': refund,
  'refund-processed': async (stage) => {
    const { out_trade_no } = await stage.paid({ api: 'v2', trade_type: 'JSAPI' })
    await stage.account.controls.refundOrder(out_trade_no)
    return out_trade_no
  },
  'REFUND.ABNORMAL': failed('ABNORMAL'),
  'REFUND.CLOSED': failed('CLOSED'),
  'PROFITSHARING.SUCCESS': async (stage) => {
    await share(stage)
  },
  'PROFITSHARING.RETURN': async (stage) => {
    const { out_order_no, account } = await stage.silently(() => share(stage))
    await stage.call('POST v3/profitsharing/return-orders', {
      out_order_no,
      order_id: undefined,
      out_return_no: stage.number(),
      return_mchid: account,
      amount: 1,
    })
  },
  'TRANSACTION.FAIL': deduction('POST v3/papay/pay/transactions/apply', {}, 'failPayment'),
  'TRANSACTION.PAY_BACK': deduction(
    'POST v3/vehicle/transactions/parking',
    { contract_id: '' },
    'repayDeduction',
  ),
  'TRANSACTION.INDUSTRY_SUCCESS': deduction('POST v3/eduschoolpay/transactions', {}, 'pay'),
  'TRANSACTION.INDUSTRY_FAILED': deduction('POST v3/eduschoolpay/transactions', {}, 'failPayment'),
  'CREDIT_REPAYMENT.DEDUCTION_PAY': async (stage) => {
    const out_trade_no = stage.number()
    await stage.silently(async () => {
      const contract_id = await contract(stage, 'POST v3/credit-repayment/partner/contracts/app-presign')
      await stage.call('POST v3/credit-repayment/partner/deduct-orders', {
        out_trade_no,
        contract_id,
        deduct_amount: String(stage.amount),
      })
    })
    await stage.account.controls.pay(out_trade_no)
    return out_trade_no
  },
}
