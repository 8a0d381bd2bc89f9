/**
 * An e-commerce platform: its sub-merchants apply, are paid, subsidized, shared,
 * refunded in advance, and withdraw.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadSchemas } from '../../lib/schemas/operations.js'
import { sampleOf } from '../helpers/operation-samples.js'
import { openShop, type Data, type Shop } from '../helpers/shop.js'

let shop: Shop
let sample: (key: string) => Data
const SUB = '1900000109'
beforeAll(async () => {
  shop = await openShop({
    merchants: [{ mchid: '1900000001', subMerchants: [SUB], balance: 10_000_000 }, { mchid: SUB }],
  })
  const schemas = await loadSchemas()
  sample = (key) => sampleOf(schemas, shop.platform.config, key)
})
afterAll(() => shop.close())

const balance = (mchid: string, type = 'BASIC') => shop.platform.ledger.balance(`mch:${mchid}:${type}`)

/** A partner's order, paid. */
async function paid(out_trade_no: string, total: number, more: object = {}): Promise<string> {
  await shop.call('POST v3/pay/partner/transactions/native', {
    json: {
      sp_appid: 'wx8888888888888888',
      sp_mchid: shop.mchid,
      sub_mchid: SUB,
      description: '公仔',
      out_trade_no,
      notify_url: 'https://www.example.com/',
      amount: { total },
      ...more,
    },
  })
  await shop.platform.pay(out_trade_no)
  return shop.platform.orders.find((order) => order.out_trade_no === out_trade_no)!.transaction_id!
}

describe('applications', () => {
  test('a second-level merchant is checked, signs, is finished, and may be named from then on', async () => {
    const create = 'POST v3/ecommerce/applyments/'
    const { json } = sample(create) as { json: Data }
    const asked = { json: { ...json, out_request_no: 'APPLYMENT_1' } }
    const { applyment_id } = await shop.call(create, asked)
    expect(await shop.call(create, asked)).toMatchObject({ applyment_id }) // the same again
    const query = () => shop.call('GET v3/ecommerce/applyments/{applyment_id}', { applyment_id })
    expect(await query()).toMatchObject({ applyment_state: 'CHECKING', applyment_state_desc: '资料校验中' })
    await shop.platform.decide('APPLYMENT_1', 'REJECTED', {
      audit_detail: [{ param_name: 'id_card_copy', reject_reason: '看不清' }],
    })
    expect(await query()).toMatchObject({ audit_detail: [{ reject_reason: '看不清' }] })
    const again = await shop.call(create, { json: { ...asked.json, merchant_shortname: '改正' } })
    await shop.platform.decide('APPLYMENT_1', 'NEED_SIGN')
    await shop.platform.decide('APPLYMENT_1', 'FINISH', { sub_mchid: '1600000001' })
    const found = await shop.call('GET v3/ecommerce/applyments/out-request-no/{out_request_no}', {
      out_request_no: 'APPLYMENT_1',
    })
    expect(found).toMatchObject({ applyment_state: 'FINISH', sub_mchid: '1600000001', ...again })
    expect(await shop.call('GET v3/ecommerce/fund/balance/{sub_mchid}', { sub_mchid: '1600000001' })).toEqual(
      { sub_mchid: '1600000001', account_type: 'BASIC', available_amount: 0, pending_amount: 0 },
    )
    await shop.call('POST v3/pay/partner/transactions/native', {
      json: {
        sp_appid: 'wx8888888888888888',
        sp_mchid: shop.mchid,
        sub_mchid: '1600000001',
        description: '公仔',
        out_trade_no: 'first-order',
        notify_url: 'https://www.example.com/',
        amount: { total: 1 },
      },
    })
    await expect(shop.platform.decide('APPLYMENT_1', 'REJECTED')).rejects.toThrow('FINISH')
    await expect(shop.platform.decide('nothing', 'REJECTED')).rejects.toThrow('nothing')
  })

  test('a sub-merchant of a service provider moves through its states, and changes its bank account', async () => {
    const create = 'POST v3/applyment4sub/applyment/'
    const { json } = sample(create) as { json: Data }
    await shop.call(create, { json: { ...json, business_code: 'BUSINESS_1' } })
    const query = () =>
      shop.call('GET v3/applyment4sub/applyment/business_code/{business_code}', {
        business_code: 'BUSINESS_1',
      })
    expect(await query()).toMatchObject({ applyment_state: 'APPLYMENT_STATE_AUDITING' })
    const changed = { json: { ...json, business_code: 'BUSINESS_1', addition_info: {} } }
    await shop.refused(create, changed, 'PARAM_ERROR', '尚未被驳回')
    const absent = { business_code: 'NOBODY' }
    await shop.refused(
      'GET v3/applyment4sub/applyment/business_code/{business_code}',
      absent,
      'PARAM_ERROR',
      '未能找到申请单',
    )
    for (const state of ['TO_BE_CONFIRMED', 'TO_BE_SIGNED', 'SIGNING', 'FINISHED'])
      await shop.platform.decide('BUSINESS_1', `APPLYMENT_STATE_${state}`)
    const { sub_mchid, applyment_state } = await query()
    expect([applyment_state, sub_mchid]).toEqual(['APPLYMENT_STATE_FINISHED', expect.any(String)])

    const account = {
      account_type: 'ACCOUNT_TYPE_BUSINESS',
      account_bank: '工商银行',
      bank_address_code: '110000',
      account_number: '6222020200012345678',
    }
    const MODIFY = 'POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement'
    const { application_no } = await shop.call(MODIFY, { sub_mchid, json: account })
    await shop.refused(MODIFY, { sub_mchid, json: account }, 'INVALID_REQUEST', '还在审核中')
    const application = (rule?: string) =>
      shop.call('GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}', {
        sub_mchid,
        application_no,
        ...(rule && { query: { account_number_rule: rule } }),
      })
    expect(await application()).toMatchObject({
      verify_result: 'AUDITING',
      account_number: '62***************78',
    })
    await shop.platform.decide(application_no as string, 'AUDIT_SUCCESS')
    expect(await application('ACCOUNT_NUMBER_RULE_MASK_V2')).toMatchObject({
      verify_result: 'AUDIT_SUCCESS',
      account_number: '622202*********5678',
    })
    expect(
      await shop.call('GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement', { sub_mchid }),
    ).toMatchObject({
      account_bank: '工商银行',
      verify_result: 'VERIFY_SUCCESS',
    })
  })
})

test('withdrawals leave the account, arrive, fail or come back', async () => {
  await paid('withdraw-1', 10_000)
  const before = balance(SUB)
  const create = 'POST v3/ecommerce/fund/withdraw'
  const ask = (out_request_no: string, amount = 1000) => ({
    json: { sub_mchid: SUB, out_request_no, amount, notify_url: `${shop.server.baseURL}withdraw` },
  })
  const { withdraw_id } = await shop.call(create, ask('withdraw0001'))
  expect([balance(SUB), shop.platform.ledger.balance('platform:UNDERWAY')]).toEqual([before - 1000, 1000])
  const query = (id: unknown) =>
    shop.call('GET v3/ecommerce/fund/withdraw/{withdraw_id}', {
      withdraw_id: id,
      query: { sub_mchid: SUB },
    })
  expect(await query(withdraw_id)).toMatchObject({ status: 'CREATE_SUCCESS', amount: 1000 })
  await shop.platform.decide('withdraw0001', 'SUCCESS')
  expect(await shop.told()).toMatchObject({
    event_type: 'MCHWITHDRAW.CHANGE',
    resource: { out_request_no: 'withdraw0001', status: 'SUCCESS', amount: 1000 },
  })
  await shop.platform.decide('withdraw0001', 'REFUND', { reason: '账户已注销' })
  expect(await query(withdraw_id)).toMatchObject({ status: 'REFUND', reason: '账户已注销' })
  expect(balance(SUB)).toBe(before)
  await shop.call(create, ask('withdraw0002'))
  await shop.platform.decide('withdraw0002', 'FAIL')
  expect(balance(SUB)).toBe(before)
  await shop.refused(create, ask('withdraw0003', 99_999_999), 'NOT_ENOUGH', '余额不足')
  await shop.refused(create, ask('withdraw0001', 1), 'INVALID_REQUEST', '与原请求不一致')
  const own = { out_request_no: 'withdraw0009', amount: 5, account_type: 'BASIC' }
  await shop.call('POST v3/merchant/fund/withdraw', { json: own })
  await shop.platform.decide('withdraw0009', 'SUCCESS')
  shop.balanced()
})

test('a recharge is paid from a bank, closed, or sent back', async () => {
  const create = 'POST v3/platsolution/ecommerce/recharges/apply'
  const ask = (out_recharge_no: string) => ({
    json: {
      sub_mchid: SUB,
      out_recharge_no,
      recharge_scene: 'ECOMMERCE_DEPOSIT',
      account_type: 'DEPOSIT',
      recharge_amount: { amount: 500, currency: 'CNY' },
      notify_url: `${shop.server.baseURL}recharge`,
    },
  })
  await shop.call(create, ask('recharge-1'))
  await shop.platform.decide('recharge-1', 'SUCCESS')
  expect(await shop.told()).toMatchObject({
    event_type: 'RECHARGE.SUCCESS',
    resource: { out_recharge_no: 'recharge-1', recharge_state: 'SUCCESS', recharge_amount: { amount: 500 } },
  })
  expect(balance(SUB, 'DEPOSIT')).toBe(500)
  await shop.call(create, ask('recharge-2'))
  const CLOSE = 'POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close'
  const path = { out_recharge_no: 'recharge-2', query: { sub_mchid: SUB } }
  expect(await shop.call(CLOSE, path)).toMatchObject({ recharge_state: 'CLOSED' })
  await shop.refused(CLOSE, path, 'INVALID_REQUEST', 'CLOSED')
  await shop.platform.decide('recharge-2', 'FUND_RETURNED')
  expect(await shop.told()).toMatchObject({ event_type: 'RECHARGE.FUND_RETURNED' })
  shop.balanced()
})

test('subsidies go to the sub-merchant and come back with a refund, never more', async () => {
  const transaction_id = await paid('subsidy-1', 1000)
  const [own, sub] = [balance(shop.mchid), balance(SUB)]
  const common = { sub_mchid: SUB, transaction_id, description: '补差' }
  const create = { json: { ...common, out_subsidy_no: 'subsidy-no-1', amount: 200 } }
  const { subsidy_id } = await shop.call('POST v3/ecommerce/subsidies/create', create)
  expect((await shop.call('POST v3/ecommerce/subsidies/create', create))['subsidy_id']).toBe(subsidy_id)
  expect([balance(shop.mchid) - own, balance(SUB) - sub]).toEqual([-200, 200])
  const { refund_id } = await shop.call('POST v3/ecommerce/refunds/apply', {
    json: {
      sub_mchid: SUB,
      sp_appid: 'wx8888888888888888',
      transaction_id,
      out_refund_no: 'subsidy-r1',
      amount: { refund: 500, total: 1000, currency: 'CNY' },
    },
  })
  const giveBack = (amount: number, out_order_no: string) => ({
    json: { ...common, out_order_no, refund_id, amount },
  })
  const RETURN = 'POST v3/ecommerce/subsidies/return'
  await shop.refused(RETURN, giveBack(201, 'return-no-1'), 'INVALID_REQUEST', '超过可回退')
  await shop.call(RETURN, giveBack(200, 'return-no-2'))
  await shop.refused('POST v3/ecommerce/subsidies/cancel', { json: common }, 'INVALID_REQUEST', '已补差')
  const other = { sub_mchid: SUB, transaction_id: await paid('subsidy-2', 1000), description: '不补差' }
  expect(await shop.call('POST v3/ecommerce/subsidies/cancel', { json: other })).toMatchObject({
    result: 'SUCCESS',
  })
  shop.balanced()
})

test('a refund that the platform advances costs the sub-merchant only when it is returned', async () => {
  const transaction_id = await paid('advance-1', 1000)
  const [own, sub] = [balance(shop.mchid), balance(SUB)]
  const { refund_id } = await shop.call('POST v3/ecommerce/refunds/apply', {
    json: {
      sub_mchid: SUB,
      sp_appid: 'wx8888888888888888',
      transaction_id,
      out_refund_no: 'advance-r1',
      refund_account: 'REFUND_SOURCE_PARTNER_ADVANCE',
      amount: { refund: 1000, total: 1000, currency: 'CNY' },
    },
  })
  expect([balance(shop.mchid) - own, balance(SUB) - sub]).toEqual([-1000, 6])
  const PATH = 'v3/ecommerce/refunds/{refund_id}/return-advance'
  const query = { refund_id, query: { sub_mchid: SUB } }
  await shop.refused(`GET ${PATH}`, query, 'RESOURCE_NOT_EXISTS', '不存在')
  const returned = await shop.call(`POST ${PATH}`, { refund_id, json: { sub_mchid: SUB } })
  expect(returned).toMatchObject({ return_amount: 1000, result: 'SUCCESS', payer_mchid: SUB })
  expect(await shop.call(`GET ${PATH}`, query)).toEqual(returned)
  expect([balance(shop.mchid) - own, balance(SUB) - sub]).toEqual([0, -994])
  shop.balanced()
})

test('the platform shares an order, finishes it, and is given back', async () => {
  const transaction_id = await paid('share-1', 1000, { settle_info: { profit_sharing: true } })
  const appid = 'wx8888888888888888'
  const receiver = { appid, type: 'MERCHANT_ID', account: shop.mchid, relation_type: 'PLATFORM' }
  await shop.call('POST v3/ecommerce/profitsharing/receivers/add', { json: receiver })
  const order = {
    appid,
    sub_mchid: SUB,
    transaction_id,
    out_order_no: 'share-no-1',
    receivers: [{ type: 'MERCHANT_ID', receiver_account: shop.mchid, amount: 100, description: '佣金' }],
    finish: false,
  }
  const { order_id } = await shop.call('POST v3/ecommerce/profitsharing/orders', { json: order })
  expect(await shop.told()).toMatchObject({
    event_type: 'PROFITSHARING.SUCCESS',
    resource: { order_id, transaction_id, receiver: { amount: 100 } },
  })
  const query = { sub_mchid: SUB, transaction_id, out_order_no: 'share-no-1' }
  expect(await shop.call('GET v3/ecommerce/profitsharing/orders', { query })).toMatchObject({
    status: 'FINISHED',
    receivers: [{ amount: 100, result: 'SUCCESS' }],
  })
  const left = () =>
    shop.call('GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts', { transaction_id })
  expect(await left()).toMatchObject({ unsplit_amount: 894 })
  await shop.call('POST v3/ecommerce/profitsharing/returnorders', {
    json: {
      sub_mchid: SUB,
      order_id,
      out_return_no: 'return-1',
      return_mchid: shop.mchid,
      amount: 40,
      description: '退',
    },
  })
  expect(await shop.told()).toMatchObject({
    event_type: 'PROFITSHARING.RETURN',
    resource: { order_id, receiver: { amount: 40 } },
  })
  await shop.call('POST v3/ecommerce/profitsharing/finish-order', {
    json: { sub_mchid: SUB, transaction_id, out_order_no: 'share-no-2', description: '完结' },
  })
  expect(await left()).toMatchObject({ unsplit_amount: 0 })
  shop.balanced()
})

test('over APIv2 an order is shared, queried, finished and given back', async () => {
  const appid = 'wx8888888888888888'
  const transaction_id = await paid('xml-share-1', 1000, { settle_info: { profit_sharing: true } })
  const owner = { mch_id: shop.mchid, sub_mch_id: SUB, appid, sign_type: 'HMAC-SHA256' }
  const account = { type: 'MERCHANT_ID', account: '1900000555' }
  const receiver = JSON.stringify({ ...account, relation_type: 'PARTNER' })
  await shop.call('POST v2/pay/profitsharingaddreceiver', { xml: { ...owner, receiver } })
  const receivers = JSON.stringify([{ ...account, amount: 100, description: '分账' }])
  const share = { ...owner, transaction_id, out_order_no: 'xml-no-1', receivers }
  await shop.call('POST v2/secapi/pay/multiprofitsharing', { xml: share, security: true })
  const { appid: _, ...query } = { ...owner, transaction_id, out_order_no: 'xml-no-1' }
  const found = await shop.call('POST v2/pay/profitsharingquery', { xml: query })
  expect(JSON.parse(found['receivers'] as string)).toMatchObject([{ amount: 100, result: 'SUCCESS' }])
  const unknown = { ...share, transaction_id: '4200000000000000000000000000' }
  await shop.refused(
    'POST v2/secapi/pay/multiprofitsharing',
    { xml: unknown, security: true },
    'INVALID_TRANSACTIONID',
    '无效',
  )
  await shop.call('POST v2/secapi/pay/profitsharingreturn', {
    xml: {
      ...owner,
      out_order_no: 'xml-no-1',
      out_return_no: 'xml-return-1',
      return_account_type: 'MERCHANT_ID',
      return_account: '1900000555',
      return_amount: 30,
      description: '退',
    },
    security: true,
  })
  await shop.call('POST v2/secapi/pay/profitsharingfinish', {
    xml: { ...owner, transaction_id, out_order_no: 'xml-no-2', description: '完结' },
    security: true,
  })
  expect(
    await shop.call('POST v2/pay/profitsharingorderamountquery', {
      xml: { mch_id: shop.mchid, transaction_id, sign_type: 'HMAC-SHA256' },
    }),
  ).toMatchObject({ unsplit_amount: '0' })
  shop.balanced()
})
