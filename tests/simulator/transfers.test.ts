/** Transfers to users, alone and in batches, and red packets: who has the money at each step. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Rsa } from '../../lib/index.js'
import { openShop, type Shop } from '../helpers/shop.js'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.close())
afterEach(() => shop.balanced())

const appid = 'wx8888888888888888'
const money = () =>
  [
    shop.platform.ledger.balance(`mch:${shop.mchid}:BASIC`),
    shop.platform.ledger.balance('platform:UNDERWAY'),
    shop.platform.ledger.balance('user:o-1'),
  ] as const
/** How the three accounts change by what is done. */
async function moved(act: () => Promise<unknown>): Promise<number[]> {
  const before = money()
  await act()
  return money().map((amount, at) => amount - before[at]!)
}

describe('a transfer', () => {
  const KEY = 'POST v3/fund-app/mch-transfer/transfer-bills'
  const QUERY = 'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'
  const CANCEL = 'POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel'
  const bill = (out_bill_no: string, transfer_amount: number, more: object = {}) => ({
    json: {
      appid,
      out_bill_no,
      openid: 'o-1',
      transfer_amount,
      transfer_remark: '报销',
      notify_url: `${shop.server.baseURL}transferred`,
      transfer_scene_id: '1000',
      transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '有礼' }],
      ...more,
    },
  })

  test('waits for its user, is confirmed, told of and queried, both ways', async () => {
    expect(await moved(() => shop.call(KEY, bill('T1', 500, { user_name: '张三' })))).toEqual([-500, 500, 0])
    expect(await shop.call(QUERY, { out_bill_no: 'T1' })).toMatchObject({
      state: 'WAIT_USER_CONFIRM',
      mch_id: shop.mchid,
    })
    expect(await moved(() => shop.platform.confirmTransfer('T1'))).toEqual([0, -500, 500])
    expect(await shop.told()).toMatchObject({
      event_type: 'MCHTRANSFER.BILL.FINISHED',
      resource: { out_bill_no: 'T1', state: 'SUCCESS', transfer_amount: 500 },
    })
    const queried = await shop.call(QUERY, { out_bill_no: 'T1' })
    expect(Rsa.decrypt(queried['user_name'], shop.platform.config.privateKey)).toBe('张三')
    expect(
      await shop.call('GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}', {
        transfer_bill_no: queried['transfer_bill_no'],
      }),
    ).toMatchObject({ out_bill_no: 'T1', state: 'SUCCESS' })
    await expect(shop.platform.confirmTransfer('T1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await shop.refused(CANCEL, { out_bill_no: 'T1' }, 'INVALID_REQUEST', '不允许撤销')
  })

  test('is cancelled before it is confirmed: the money is back', async () => {
    await shop.call(KEY, bill('T2', 600))
    expect(await moved(() => shop.call(CANCEL, { out_bill_no: 'T2' }))).toEqual([600, -600, 0])
    expect(await shop.call(QUERY, { out_bill_no: 'T2' })).toMatchObject({ state: 'CANCELLED' })
    expect(await shop.told()).toMatchObject({ resource: { out_bill_no: 'T2', state: 'CANCELLED' } })
    await expect(shop.platform.confirmTransfer('T2')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('that cannot be taken, or is not within a day, fails with the reason and comes back', async () => {
    await shop.call(KEY, bill('T3', 700))
    expect(await moved(() => shop.platform.confirmTransfer('T3', 'PAYEE_ACCOUNT_ABNORMAL'))).toEqual([
      700, -700, 0,
    ])
    expect(await shop.call(QUERY, { out_bill_no: 'T3' })).toMatchObject({
      state: 'FAIL',
      fail_reason: 'PAYEE_ACCOUNT_ABNORMAL',
    })
    await shop.call(KEY, bill('T4', 800))
    expect(await moved(() => shop.platform.advance('1d'))).toEqual([800, -800, 0])
    expect(await shop.told()).toMatchObject({
      resource: { out_bill_no: 'T4', state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' },
    })
  })

  test('is the same one under the same number, and refused with anything else under it', async () => {
    const first = await shop.call(KEY, bill('T5', 900))
    expect(await shop.call(KEY, bill('T5', 900))).toEqual(first)
    await shop.refused(KEY, bill('T5', 901), 'ALREADY_EXISTS', '商户单号已存在')
    await shop.call(CANCEL, { out_bill_no: 'T5' })
  })

  test('is refused where it breaks a rule', async () => {
    await shop.refused(KEY, bill('T-6', 100), 'PARAM_ERROR', 'out_bill_no')
    await shop.refused(KEY, bill('T6', 9), 'PARAM_ERROR', 'transfer_amount')
    await shop.refused(KEY, bill('T6', 200_000), 'PARAM_ERROR', 'user_name')
    await shop.refused(KEY, bill('T6', 99_000_000, { user_name: '张三' }), 'NOT_ENOUGH', '余额不足')
    await shop.refused(QUERY, { out_bill_no: 'T6' }, 'NOT_FOUND', '记录不存在')
  })
})

describe('a batch of transfers', () => {
  const KEY = 'POST v3/transfer/batches'
  const QUERY = 'GET v3/transfer/batches/out-batch-no/{out_batch_no}'
  const batch = (out_batch_no: string, more: object = {}) => ({
    json: {
      appid,
      out_batch_no,
      batch_name: '报销',
      batch_remark: '报销',
      total_amount: 300,
      total_num: 2,
      notify_url: `${shop.server.baseURL}batch`,
      transfer_detail_list: [100, 200].map((transfer_amount, at) => ({
        out_detail_no: `${out_batch_no}D${at}`,
        transfer_amount,
        transfer_remark: '报销',
        openid: 'o-1',
        user_name: '张三',
      })),
      ...more,
    },
  })

  test('is accepted, finished, told of and queried with its details', async () => {
    expect(await moved(() => shop.call(KEY, batch('B1')))).toEqual([-300, 300, 0])
    await shop.call(KEY, batch('B1'))
    expect(
      await shop.call(QUERY, {
        out_batch_no: 'B1',
        query: { need_query_detail: true, detail_status: 'ALL' },
      }),
    ).toMatchObject({
      transfer_batch: { batch_status: 'ACCEPTED' },
      transfer_detail_list: [{ detail_status: 'PROCESSING' }, {}],
    })
    expect(await moved(() => shop.platform.confirmTransfer('B1'))).toEqual([0, -300, 300])
    expect(await shop.told()).toMatchObject({
      event_type: 'MCHTRANSFER.BATCH.FINISHED',
      resource: { out_batch_no: 'B1', success_num: 2 },
    })
    const {
      transfer_batch: { batch_id },
      transfer_detail_list: [, second],
    } = await shop.call(QUERY, {
      out_batch_no: 'B1',
      query: { need_query_detail: true, detail_status: 'SUCCESS' },
    })
    expect(
      await shop.call('GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}', {
        batch_id,
        detail_id: second.detail_id,
      }),
    ).toMatchObject({ out_detail_no: 'B1D1', detail_status: 'SUCCESS', transfer_amount: 200 })
    expect(
      await shop.call(
        'GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
        { out_batch_no: 'B1', out_detail_no: 'B1D0' },
      ),
    ).toMatchObject({ transfer_amount: 100 })
    expect(
      await shop.call('GET v3/transfer/batches/batch-id/{batch_id}', {
        batch_id,
        query: { need_query_detail: false },
      }),
    ).toMatchObject({ transfer_batch: { batch_status: 'FINISHED', success_amount: 300 } })
    await expect(shop.platform.confirmTransfer('B1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('is refused where its sums or numbers do not agree', async () => {
    await shop.refused(KEY, batch('B2', { total_amount: 301 }), 'PARAM_ERROR', 'total_amount')
    await shop.refused(KEY, batch('B2', { total_num: 3 }), 'PARAM_ERROR', 'total_num')
    await shop.refused(KEY, batch('B1', { batch_name: '其他' }), 'ALREADY_EXISTS', '批次号已存在')
    await shop.refused(
      QUERY,
      { out_batch_no: 'B2', query: { need_query_detail: false } },
      'NOT_FOUND',
      '批次单不存在',
    )
    await shop.refused(
      'GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}',
      { out_batch_no: 'B1', out_detail_no: 'B1D9' },
      'NOT_FOUND',
      '明细单不存在',
    )
  })
})

describe('a red packet', () => {
  const SEND = 'POST v2/mmpaymkttransfers/sendredpack'
  const QUERY = 'POST v2/mmpaymkttransfers/gethbinfo'
  const packet = (mch_billno: string, more: object = {}) => ({
    security: true,
    xml: {
      mch_billno,
      mch_id: shop.mchid,
      wxappid: appid,
      send_name: '天虹百货',
      re_openid: 'o-1',
      total_amount: 1000,
      total_num: 1,
      wishing: '恭喜',
      client_ip: '127.0.0.1',
      act_name: '猜灯谜',
      remark: '快来抢',
      ...more,
    },
  })
  const query = (mch_billno: string) => ({
    security: true,
    xml: { mch_billno, mch_id: shop.mchid, appid, bill_type: 'MCHT' },
  })

  test('is sent, opened and queried', async () => {
    expect(await moved(() => shop.call(SEND, packet('HB1')))).toEqual([-1000, 1000, 0])
    await shop.call(SEND, packet('HB1'))
    expect(await shop.call(QUERY, query('HB1'))).toMatchObject({
      status: 'SENT',
      hb_type: 'NORMAL',
      total_amount: '1000',
    })
    expect(await moved(async () => shop.platform.openRedPacket('HB1'))).toEqual([0, -1000, 1000])
    expect(await shop.call(QUERY, query('HB1'))).toMatchObject({
      status: 'RECEIVED',
      hblist: { hbinfo: expect.objectContaining({ openid: 'o-1', amount: '1000' }) },
    })
    expect(() => shop.platform.openRedPacket('HB1')).toThrow('已领完')
  })

  test('for a group is opened by several; what is left after a day comes back', async () => {
    const { client_ip: _ip, ...group } = packet('HB2', { total_num: 3, amt_type: 'ALL_RAND' }).xml
    await shop.call('POST v2/mmpaymkttransfers/sendgroupredpack', { security: true, xml: group })
    shop.platform.openRedPacket('HB2', 'o-1')
    expect(() => shop.platform.openRedPacket('HB2', 'o-1')).toThrow('已领取过')
    shop.platform.openRedPacket('HB2')
    expect(await shop.call(QUERY, query('HB2'))).toMatchObject({
      status: 'SENT',
      hblist: { hbinfo: [{ openid: 'o-1', amount: '333' }, { openid: 'o-1-2' }] },
    })
    expect(await moved(() => shop.platform.advance('25h'))).toEqual([334, -334, 0])
    expect(await shop.call(QUERY, query('HB2'))).toMatchObject({ status: 'REFUND', refund_amount: '334' })
    expect(() => shop.platform.openRedPacket('HB2')).toThrow('已过期')
  })

  test("is refused where it breaks a rule, under APIv2's own codes", async () => {
    await shop.refused(SEND, packet('HB1', { total_amount: 1001 }), 'PARAM_ERROR', '商户订单号未更换')
    await shop.refused(SEND, packet('HB3', { total_amount: 99 }), 'MONEY_LIMIT', '1.00元')
    await shop.refused(SEND, packet('HB3', { total_num: 2 }), 'PARAM_ERROR', 'total_num')
    await shop.refused(QUERY, query('HB3'), 'NOT_FOUND', '指定单号')
    shop.platform.ledger.move('OPENING', 'spent', money()[0], `mch:${shop.mchid}:BASIC`, 'outside')
    await shop.refused(SEND, packet('HB3'), 'NOTENOUGH', '余额不足')
  })
})
