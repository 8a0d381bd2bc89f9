/**
 * Contracts for deductions: asked for, signed, deducted, refunded, terminated; each
 * step notified. APIv3 and APIv2.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openShop, type Data, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())

const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const url = (path: string): string => `${shop.server.baseURL}${path}`
const plan = { plan_id: '12535', out_contract_code: '' }

async function signed(out_contract_code: string): Promise<string> {
  await shop.call('POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', {
    json: {
      appid,
      plan_id: 12535,
      out_contract_code,
      contract_display_account: '张三',
      contract_notify_url: url('contracts'),
      deduct_schedule: {
        estimated_deduct_date: '2099-01-01',
        estimated_deduct_amount: { total: 100, currency: 'CNY' },
        description: '会员',
      },
    },
  })
  return shop.platform.signContract(out_contract_code, openid)
}
const contract = (out_contract_code: string) =>
  shop.call('GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}', {
    ...plan,
    out_contract_code,
  })
const deduction = (out_trade_no: string, contract_id: string, total = 200) => ({
  appid,
  out_trade_no,
  description: '会员',
  transaction_notify_url: url('deductions'),
  contract_id,
  amount: { total, currency: 'CNY' },
})
const order = (out_trade_no: string) =>
  shop.instance.v3.pay.transactions.outTradeNo._out_trade_no_
    .get({ out_trade_no, query: { mchid: shop.mchid } })
    .then(({ data }) => data)
const APPLY = 'POST v3/papay/pay/transactions/apply'
const QUERY = 'GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'

describe('over APIv3', () => {
  test('is not there before the user has signed, then is, and the merchant is told', async () => {
    const path = { ...plan, out_contract_code: 'contract-1' }
    await shop.refused(QUERY, path, 'RESOURCE_NOT_EXISTS', '记录不存在')
    const contract_id = await signed('contract-1')
    expect(await shop.told()).toMatchObject({
      event_type: 'ENTRUST.SIGN',
      resource: { contract_id, out_contract_code: 'contract-1', contract_state: 'SIGNED', openid },
    })
    expect(await contract('contract-1')).toMatchObject({ contract_id, contract_state: 'SIGNED', openid })
    await shop.refused(QUERY, { ...path, plan_id: '1' }, 'RESOURCE_NOT_EXISTS', '记录不存在')
    await expect(signed('contract-1')).rejects.toThrow('协议已签约')
  })

  test('deducts: accepted, then paid with a notification, and refunded', async () => {
    const contract_id = await signed('contract-2')
    expect(await shop.call(APPLY, { json: deduction('deduct-1', contract_id) })).toMatchObject({
      out_trade_no: 'deduct-1',
      amount: { total: 200 },
    })
    expect(await order('deduct-1')).toMatchObject({ trade_state: 'ACCEPT' })
    await shop.call(APPLY, { json: deduction('deduct-1', contract_id) }) // the same again
    await shop.refused(
      APPLY,
      { json: deduction('deduct-1', contract_id, 300) },
      'OUT_TRADE_NO_USED',
      '商户订单号重复',
    )
    await shop.platform.pay('deduct-1')
    const { resource, event_type } = await shop.told()
    expect([event_type, resource.out_trade_no, resource.payer.openid]).toEqual([
      'TRANSACTION.SUCCESS',
      'deduct-1',
      openid,
    ])
    expect(await order('deduct-1')).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: resource.transaction_id,
      trade_type: 'PAP',
    })
    await shop.call('POST v3/refund/domestic/refunds', {
      json: {
        out_trade_no: 'deduct-1',
        out_refund_no: 'deduct-r1',
        amount: { refund: 200, total: 200, currency: 'CNY' },
      },
    })
    shop.balanced()
  })

  test('fails with a notification, and is paid by itself on the next day', async () => {
    const contract_id = await signed('contract-3')
    await shop.call(APPLY, { json: deduction('deduct-3', contract_id) })
    await shop.platform.failPayment('deduct-3')
    expect(await shop.told()).toMatchObject({
      event_type: 'TRANSACTION.FAIL',
      resource: { out_trade_no: 'deduct-3', trade_state: 'PAY_FAIL' },
    })
    await shop.call(APPLY, { json: deduction('deduct-4', contract_id) })
    await shop.platform.advance('23h')
    expect(await order('deduct-4')).toMatchObject({ trade_state: 'ACCEPT' })
    await shop.platform.advance('1h')
    expect(await order('deduct-4')).toMatchObject({ trade_state: 'SUCCESS' })
  })

  test('is terminated by the merchant or by the user, and deducts no more', async () => {
    const contract_id = await signed('contract-5')
    const TERMINATE =
      'POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate'
    const json = { contract_termination_remark: '不用了' }
    const path = { ...plan, out_contract_code: 'contract-5' }
    expect(await shop.call(TERMINATE, { ...path, json })).toMatchObject({
      contract_state: 'TERMINATED',
      contract_terminate_info: {
        contract_termination_mode: 'MCH_API_TERMINATE',
        contract_termination_remark: '不用了',
      },
    })
    expect(await shop.told()).toMatchObject({ event_type: 'ENTRUST.TERMINATE', resource: { contract_id } })
    await shop.refused(TERMINATE, { ...path, json }, 'INVALID_REQUEST', 'TERMINATED')
    await shop.refused(APPLY, { json: deduction('deduct-5', contract_id) }, 'INVALID_REQUEST', 'TERMINATED')
    await shop.refused(APPLY, { json: deduction('deduct-5', 'unknown') }, 'RESOURCE_NOT_EXISTS', '不存在')
    await signed('contract-5')
    await shop.platform.terminateContract('contract-5')
    expect((await shop.told())['resource'].contract_terminate_info.contract_termination_mode).toBe(
      'USER_TERMINATE',
    )
  })

  test('schedules a deduction and warns the user of it', async () => {
    const contract_id = await signed('contract-6')
    const path = 'v3/papay/pay/schedules/contract-id/{contract_id}'
    expect(await shop.call(`GET ${path}`, { contract_id })).toEqual({ schedule_state: 'NO_SCHEDULED' })
    const scheduled = await shop.call(`POST ${path}/schedule`, {
      contract_id,
      json: { appid, schedule_amount: { total: 100, currency: 'CNY' } },
    })
    expect(scheduled).toMatchObject({ schedule_state: 'SCHEDULED', scheduled_amount: { total: 100 } })
    expect(await shop.call(`GET ${path}`, { contract_id })).toEqual(scheduled)
    expect(await contract('contract-6')).toMatchObject({ deduct_schedule: { schedule_state: 'SCHEDULED' } })
    const notice = { mchid: shop.mchid, appid, estimated_amount: { amount: 100, currency: 'CNY' } }
    await shop.call('POST v3/papay/contracts/{contract_id}/notify', { contract_id, json: notice })
  })

  test('knows the contracts of schools, of repayments and of overseas merchants', async () => {
    const repayment = {
      appid,
      plan_id: '1',
      out_contract_code: 'repay-1',
      display_name: '还款',
      contract_notify_url: url('contracts'),
      repayment_amount_limit: '10000',
      real_identity: { identity_type: 'REAL_IDENTITY_TYPE_ID_CARD', identity_id: '1234', real_name: '张三' },
    }
    await shop.call('POST v3/credit-repayment/partner/contracts/app-presign', { json: repayment })
    const contract_id = await shop.platform.signContract('repay-1')
    expect(await shop.told()).toMatchObject({ event_type: 'CREDIT_REPAYMENT.SIGN_CONTRACT' })
    expect(
      await shop.call('GET v3/credit-repayment/partner/contracts/{out_contract_code}', {
        out_contract_code: 'repay-1',
      }),
    ).toMatchObject({ contract_id, contract_state: 'CONTRACT_STATE_EFFECTIVE' })
    const school = { appid, openid, plan_id: '2', user_id: 'u1', school_id: 's1', out_contract_code: 'edu-1' }
    const { presign_token } = await shop.call('POST v3/eduschoolpay/contracts/presign', { json: school })
    const school_contract = await shop.platform.signContract(presign_token as string)
    const list = await shop.call('GET v3/eduschoolpay/users/{openid}/contracts', {
      openid,
      query: { plan_id: '2', contract_status: 'ADD' },
    })
    expect(list).toMatchObject({ total_count: 1, data: [{ contract_id: school_contract }] })
  })
})

describe('over APIv2', () => {
  const owner = () => ({ appid, mch_id: shop.mchid })
  const presign = (contract_code: string) => ({
    ...owner(),
    plan_id: '123',
    contract_code,
    request_serial: '1000',
    contract_display_account: '张三',
    notify_url: url('xml'),
    version: '1.0',
    timestamp: '1414488825',
  })
  const apply = (out_trade_no: string, contract_id: string) => ({
    ...owner(),
    body: '会员',
    out_trade_no,
    total_fee: 300,
    spbill_create_ip: '8.8.8.8',
    notify_url: url('xml'),
    trade_type: 'PAP',
    contract_id,
  })
  const query = (contract_code: string): Promise<Data> =>
    shop.call('POST v2/papay/querycontract', {
      xml: { ...owner(), plan_id: '123', contract_code, version: '1.0' },
    })

  test('is signed, deducts, is terminated; each is notified', async () => {
    const version = '1.0'
    await shop.call('POST v2/papay/preentrustweb', { xml: presign('xml-1') })
    const absent = { xml: { ...owner(), contract_id: 'none', version } }
    await shop.refused('POST v2/papay/querycontract', absent, 'CONTRACT_NOT_EXIST', '不存在')
    const contract_id = await shop.platform.signContract('xml-1')
    expect(shop.platform.notifications.all.at(-1)).toMatchObject({
      event_type: 'pap-contract-state-changed',
      attempts: [204],
      resource: { change_type: 'ADD', contract_code: 'xml-1', contract_id, request_serial: '1000' },
    })
    expect(await query('xml-1')).toMatchObject({ contract_state: '0', contract_id })
    await shop.call('POST v2/pay/pappayapply', { xml: apply('xml-deduct-1', contract_id) })
    const asked = { xml: { ...owner(), out_trade_no: 'xml-deduct-1' } }
    await shop.platform.pay('xml-deduct-1')
    expect(await shop.call('POST v2/pay/paporderquery', asked)).toMatchObject({ trade_state: 'SUCCESS' })
    expect(shop.platform.notifications.all.at(-1)).toMatchObject({
      event_type: 'transaction-success',
      resource: { out_trade_no: 'xml-deduct-1', contract_id, total_fee: '300', trade_type: 'PAP' },
    })
    const end = { xml: { ...owner(), contract_id, contract_termination_remark: '不用了', version } }
    await shop.call('POST v2/papay/deletecontract', end)
    expect(await query('xml-1')).toMatchObject({ contract_state: '1', contract_termination_mode: '3' })
    await shop.refused('POST v2/papay/deletecontract', end, 'CONTRACTERROR', '状态')
    const late = { xml: apply('xml-deduct-2', contract_id) }
    await shop.refused('POST v2/pay/pappayapply', late, 'CONTRACTERROR', '状态')
    shop.balanced()
  })

  test('is signed with an order that is paid', async () => {
    const { version: _, timestamp: _time, notify_url, ...contract } = presign('xml-3')
    await shop.call('POST v2/pay/contractorder', {
      xml: {
        ...contract,
        contract_mchid: shop.mchid,
        contract_appid: appid,
        contract_notify_url: notify_url,
        notify_url,
        out_trade_no: 'xml-order-3',
        body: '会员',
        total_fee: 100,
        spbill_create_ip: '8.8.8.8',
        trade_type: 'NATIVE',
      },
    })
    await shop.platform.pay('xml-order-3')
    expect(await query('xml-3')).toMatchObject({ contract_state: '0' })
    expect(shop.platform.notifications.all.slice(-2).map(({ event_type }) => event_type)).toEqual([
      'PAY',
      'pap-contract-state-changed',
    ])
  })
})
