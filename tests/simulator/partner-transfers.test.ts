/**
 * Transfers of service providers: bills, authorizations, reservations and batches, compensations, donations.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
const SUB = '1900000109'
const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
beforeAll(async () => {
  shop = await openShop({
    merchants: [
      { mchid: '1900000001', subMerchants: [SUB], balance: 1_000_000 },
      { mchid: SUB, balance: 1_000_000 },
    ],
  })
})
afterAll(() => shop.close())

const balance = (account: string) => shop.platform.ledger.balance(account)
const notify_url = () => `${shop.server.baseURL}transfers`

test('a bill waits for its user, arrives, cannot, or is taken back', async () => {
  const BILLS = 'v3/fund-app/mch-transfer/partner/transfer-bills'
  const ask = (out_bill_no: string) => ({
    json: {
      sub_mchid: SUB,
      appid,
      out_bill_no,
      openid,
      transfer_amount: 500,
      transfer_remark: '佣金',
      notify_url: notify_url(),
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    },
  })
  const before = balance(`mch:${SUB}:BASIC`)
  const { transfer_bill_no } = await shop.call(`POST ${BILLS}`, ask('partnerbill1'))
  expect(balance(`mch:${SUB}:BASIC`)).toBe(before - 500)
  const query = (out_bill_no: string) =>
    shop.call(`GET ${BILLS}/out-bill-no/{out_bill_no}`, { out_bill_no, query: { sub_mchid: SUB } })
  expect(await query('partnerbill1')).toMatchObject({ state: 'WAIT_USER_CONFIRM', transfer_bill_no })
  const other = { out_bill_no: 'partnerbill1', query: { sub_mchid: '1900000110' } }
  await shop.refused(`GET ${BILLS}/out-bill-no/{out_bill_no}`, other, 'PARAM_ERROR', '子商户号')
  await shop.platform.confirmTransfer('partnerbill1')
  expect(await shop.told()).toMatchObject({
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    resource: { out_bill_no: 'partnerbill1', state: 'SUCCESS', sub_mchid: SUB, transfer_amount: 500 },
  })
  await shop.call(`POST ${BILLS}`, ask('partnerbill2'))
  await shop.platform.confirmTransfer('partnerbill2', 'ACCOUNT_FROZEN')
  expect(await query('partnerbill2')).toMatchObject({ state: 'FAIL', fail_reason: 'ACCOUNT_FROZEN' })
  await shop.call(`POST ${BILLS}`, ask('partnerbill3'))
  await shop.call(`POST ${BILLS}/out-bill-no/{out_bill_no}/cancel`, {
    out_bill_no: 'partnerbill3',
    json: { sub_mchid: SUB },
  })
  expect(balance(`mch:${SUB}:BASIC`)).toBe(before - 500)
  await expect(shop.platform.confirmTransfer('partnerbill3')).rejects.toThrow('CANCELLED')
  shop.balanced()
})

test('an authorization takes effect when the user agrees, and is closed by either', async () => {
  const PATH = 'v3/fund-app/mch-transfer/user-confirm-authorization'
  const ask = (out_authorization_no: string) => ({
    json: {
      out_authorization_no,
      appid,
      openid,
      transfer_scene_id: '1000',
      user_display_name: '张*',
      authorization_notify_url: notify_url(),
    },
  })
  await shop.call(`POST ${PATH}`, ask('authorization1'))
  await shop.platform.decide('authorization1', 'TAKING_EFFECT')
  const { resource, event_type } = await shop.told()
  expect([event_type, resource.state]).toEqual(['MCHTRANSFER.AUTHORIZATION.CONFIRMED', 'TAKING_EFFECT'])
  const path = { out_authorization_no: 'authorization1' }
  const CLOSE = `POST ${PATH}/out-authorization-no/{out_authorization_no}/close`
  expect(await shop.call(CLOSE, path)).toMatchObject({
    state: 'CLOSED',
    authorization_id: resource.authorization_id,
  })
  await shop.call(`POST ${PATH}`, ask('authorization2'))
  await shop.platform.decide('authorization2', 'CLOSED')
  expect(await shop.told()).toMatchObject({
    event_type: 'MCHTRANSFER.AUTHORIZATION.CLOSED',
    resource: { close_info: { close_reason: 'USER_CLOSE' } },
  })
})

test('a user who agreed is paid at once, one who did not is not; agreeing comes with a transfer too', async () => {
  const BILLS = 'v3/fund-app/mch-transfer/transfer-bills'
  const bill = (out_bill_no: string, more: object) => ({
    json: {
      appid,
      out_bill_no,
      transfer_amount: 200,
      transfer_remark: '佣金',
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
      notify_url: notify_url(),
      ...more,
    },
  })
  const authorization_info = {
    user_display_name: '张*',
    out_authorization_no: 'authorization9',
    authorization_notify_url: notify_url(),
  }
  await shop.call(
    `POST ${BILLS}/pre-transfer-with-authorization`,
    bill('own1', { openid, authorization_info }),
  )
  const later = bill('own2', { out_authorization_no: 'authorization9' })
  await shop.refused(`POST ${BILLS}/transfer`, later, 'INVALID_REQUEST', '未生效')
  await shop.platform.decide('authorization9', 'TAKING_EFFECT')
  const before = balance(`user:${openid}`)
  expect(await shop.call(`POST ${BILLS}/transfer`, later)).toMatchObject({ state: 'SUCCESS', openid })
  expect(balance(`user:${openid}`)).toBe(before + 200)
  expect(await shop.told()).toMatchObject({ resource: { out_bill_no: 'own2', state: 'SUCCESS' } })
  await shop.platform.confirmTransfer('own1')
  shop.balanced()
})

test('a merchant-exclusive transfer is reserved, confirmed, and paid in a batch', async () => {
  const BASE = 'v3/platsolution/mch-transfer'
  const common = { sub_mchid: SUB, sp_appid: appid, transfer_scene_id: '1000', notify_url: notify_url() }
  const { reservation_id } = await shop.call(`POST ${BASE}/reservation/apply`, {
    json: {
      ...common,
      out_reservation_no: 'reservation1',
      estimated_date: '2026-12-01',
      exact_amount: 300,
      openid,
      reserve_remark: '赔付',
    },
  })
  await shop.platform.decide('reservation1', 'CONFIRMED')
  expect(
    await shop.call(`GET ${BASE}/reservation/reservation-id/{reservation_id}`, {
      reservation_id,
      query: { sub_mchid: SUB },
    }),
  ).toMatchObject({ state: 'CONFIRMED', openid })
  const batch = (out_batch_no: string, total_amount: number) => ({
    json: {
      ...common,
      out_batch_no,
      batch_name: '赔付',
      batch_remark: '赔付',
      total_amount,
      total_num: 1,
      transfer_detail_list: [
        { out_detail_no: 'detail1', transfer_amount: 300, transfer_remark: '赔付', reservation_id, openid },
      ],
    },
  })
  await shop.refused(`POST ${BASE}/batches/apply`, batch('batch0', 400), 'PARAM_ERROR', '金额之和')
  const before = balance(`user:${openid}`)
  const { batch_id } = await shop.call(`POST ${BASE}/batches/apply`, batch('batch1', 300))
  await shop.platform.confirmTransfer('batch1')
  expect(balance(`user:${openid}`)).toBe(before + 300)
  expect(await shop.told()).toMatchObject({
    event_type: 'MCHTRANSFER.BATCH.FINISHED',
    resource: { out_batch_no: 'batch1', batch_id, success_amount: 300, success_num: 1 },
  })
  const query = { sub_mchid: SUB, need_query_detail: true }
  expect(
    await shop.call(`GET ${BASE}/batches/out-batch-no/{out_batch_no}`, { out_batch_no: 'batch1', query }),
  ).toMatchObject({ transfer_batch: { batch_state: 'FINISHED' }, data: [{ detail_state: 'SUCCESS' }] })
  expect(
    await shop.call(`GET ${BASE}/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`, {
      out_batch_no: 'batch1',
      out_detail_no: 'detail1',
      query: { sub_mchid: SUB },
    }),
  ).toMatchObject({ detail_state: 'SUCCESS', transfer_amount: 300 })
  shop.balanced()
})

test('a compensation is paid to who bought, or cancelled', async () => {
  const BASE = 'v3/platsolution/ecommerce/mch-transfer/compensate-bills'
  const { transaction_id } = await shop.paid('compensated-1', 1000)
  const ask = (out_bill_no: string) => ({
    json: {
      receiver: { type: 'TRANSACTION_USER', transaction_info: { transaction_id, type: 'WXPAY' } },
      out_bill_no,
      amount: 200,
      transfer_remark: '赔付',
    },
  })
  const before = balance(`user:${openid}`)
  const { bill_id } = await shop.call(`POST ${BASE}`, ask('compensation1'))
  await shop.platform.decide('compensation1', 'SUCCESS')
  expect(await shop.call(`GET ${BASE}/bill-id/{bill_id}`, { bill_id })).toMatchObject({ state: 'SUCCESS' })
  expect(balance(`user:${openid}`)).toBe(before + 200)
  const unknown = ask('compensation3').json
  unknown.receiver.transaction_info.transaction_id = '42000000000000000000'
  await shop.refused(`POST ${BASE}`, { json: unknown }, 'RESOURCE_NOT_EXISTS', '订单不存在')
  await shop.call(`POST ${BASE}`, ask('compensation2'))
  await shop.call(`POST ${BASE}/out-bill-no/{out_bill_no}/cancel`, { out_bill_no: 'compensation2' })
  shop.balanced()
})

test('a budget for donations is locked, given away, and finished with the rest returned', async () => {
  const BASE = 'v3/fund-app/mch-transfer/partner'
  const sponsor_mchid = SUB
  await shop.call(`POST ${BASE}/charity-budget`, {
    json: {
      out_budget_no: 'budget1',
      sponsor_mchid,
      sponsor_subject_name: '公司',
      activity_name: '捐赠',
      activity_remark: '捐赠',
      amount: 1000,
      notify_url: notify_url(),
    },
  })
  await shop.platform.decide('budget1', 'LOCKED')
  expect(await shop.told()).toMatchObject({ event_type: 'BUDGET.LOCKED', resource: { state: 'LOCKED' } })
  const bill = (out_transfer_no: string, amount: number) => ({
    json: {
      out_budget_no: 'budget1',
      out_transfer_no,
      sponsor_mchid,
      receive_mchid: '1900000777',
      amount,
      transfer_remark: '捐赠',
    },
  })
  await shop.call(`POST ${BASE}/charity-transfer-bills`, bill('donation1', 700))
  await shop.refused(`POST ${BASE}/charity-transfer-bills`, bill('donation2', 400), 'NOT_ENOUGH', '剩余金额')
  const finished = await shop.call(`POST ${BASE}/charity-budget/{out_budget_no}/unlock`, {
    out_budget_no: 'budget1',
    json: { sponsor_mchid, activity_remark: '结束' },
  })
  expect(finished).toMatchObject({ state: 'FINISHED', unlocked_amount: 300 })
  expect(balance('mch:1900000777:BASIC')).toBe(700)
  shop.balanced()
})
