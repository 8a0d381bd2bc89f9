import { type KeyObject } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Formatter, MediaUtil, Rsa, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'
import { pairOf } from '../helpers/keys.js'

let platform: Simulator
let instance: Wechatpay
beforeAll(async () => {
  platform = await createSimulator()
  instance = new Wechatpay(platform.config)
})
afterAll(() => platform.close())

const order = (more: object = {}) => ({
  appid: 'wxd678efh567hg6787',
  mchid: platform.config.mchid,
  description: 'QQ公仔',
  out_trade_no: 'order-0001',
  notify_url: 'https://www.example.com/',
  amount: { total: 100 },
  ...more,
})

/** Speaks HTTP without the client: what arrives is exactly what is given. */
function raw(
  method: string,
  path: string,
  authorization: string,
  body = '',
): Promise<{ status: number; body: { code: string; message: string; detail?: { issue: string } } }> {
  return new Promise((resolve, reject) => {
    request(
      new URL(path, platform.baseURL),
      { method, agent: false, headers: { authorization, 'content-type': 'application/json' } },
      (response) => {
        const chunks: Buffer[] = []
        response
          .on('data', (chunk: Buffer) => chunks.push(chunk))
          .on('end', () =>
            resolve({ status: response.statusCode!, body: JSON.parse(Buffer.concat(chunks).toString()) }),
          )
      },
    )
      .on('error', reject)
      .end(body)
  })
}

describe('the simulator refuses with 401 SIGN_ERROR and says why', () => {
  const path = '/v3/pay/transactions/out-trade-no/x?mchid=1'
  const authorization = ({
    nonce = Formatter.nonce(),
    timestamp = Formatter.timestamp(),
    serial = platform.config.serial,
    mchid = platform.config.mchid,
    signed = path,
    key = platform.config.privateKey,
  }: {
    nonce?: string
    timestamp?: number
    serial?: string
    mchid?: string
    signed?: string
    key?: KeyObject | string
  } = {}) =>
    Formatter.authorization(
      mchid,
      nonce,
      Rsa.sign(Formatter.request('GET', signed, timestamp, nonce), key),
      timestamp,
      serial,
    )
  const other = pairOf('other').privateKey

  test('a request without an Authorization, of another scheme, merchant or serial', async () => {
    const cases: [string, RegExp][] = [
      ['', /must begin with WECHATPAY2-SHA256-RSA2048/],
      [authorization().replace('WECHATPAY2', 'WECHATPAY-BRAND'), /must begin/],
      [authorization({ mchid: '1900009999' }), /mchid 1900009999 is unknown/],
      [authorization({ serial: 'ABCDEF0123456789' }), /serial_no ABCDEF0123456789/],
    ]
    for (const [header, reason] of cases) {
      const { status, body } = await raw('GET', path, header)
      expect([status, body.code]).toEqual([401, 'SIGN_ERROR'])
      expect(body.message).toMatch(reason)
    }
  })

  test('a request that is old, of other bytes or by another key', async () => {
    const cases: [string, RegExp][] = [
      [authorization({ timestamp: Formatter.timestamp() - 301 }), /within 300 s/],
      [authorization({ signed: '/v3/other' }), /签名错误/],
      [authorization({ key: other }), /签名错误/],
    ]
    for (const [header, reason] of cases) {
      const { status, body } = await raw('GET', path, header)
      expect([status, body.code]).toEqual([401, 'SIGN_ERROR'])
      expect(body.message).toMatch(reason)
    }
  })
})

describe('an order', () => {
  test('is placed once, queried and closed', async () => {
    const { native, outTradeNo } = instance.v3.pay.transactions
    const first = await native.post({ json: order() })
    const again = await native.post({ json: order() })
    expect(again.data).toEqual(first.data)
    await expect(native.post({ json: order({ amount: { total: 101 } }) })).rejects.toMatchObject({
      code: 'OUT_TRADE_NO_USED',
      response: { status: 403 },
    })
    const query = { out_trade_no: 'order-0001', query: { mchid: platform.config.mchid } }
    expect((await outTradeNo._out_trade_no_.get(query)).data.trade_state).toBe('NOTPAY')
    expect(
      (
        await outTradeNo._out_trade_no_.close.post({
          out_trade_no: 'order-0001',
          json: { mchid: platform.config.mchid },
        })
      ).status,
    ).toBe(204)
    expect((await outTradeNo._out_trade_no_.get(query)).data.trade_state).toBe('CLOSED')
    await expect(native.post({ json: order() })).rejects.toMatchObject({ code: 'ORDER_CLOSED' })
    await expect(outTradeNo._out_trade_no_.get({ ...query, out_trade_no: 'unknown' })).rejects.toMatchObject({
      code: 'ORDER_NOT_EXIST',
      verified: true,
    })
  })

  test.each([
    ['/out_trade_no', { out_trade_no: 'order 1' }],
    ['/mchid', { mchid: '1900009999' }],
    ['/amount/total', { amount: { total: 0 } }],
    ['/notify_url', { notify_url: 'nowhere' }],
    ['/description', { description: '' }],
  ])('with a wrong %s is refused by name', async (field, wrong) => {
    await expect(instance.v3.pay.transactions.native.post({ json: order(wrong) })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field },
    })
  })

  test('number with | and * makes the round trip', async () => {
    const out_trade_no = 'a|b*c_d-1'
    await instance.v3.pay.transactions.native.post({ json: order({ out_trade_no }) })
    const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid: platform.config.mchid },
    })
    expect(data.out_trade_no).toBe(out_trade_no)
  })

  test('is placed through APIv2 in the same ledger', async () => {
    const xml = {
      appid: 'wx1',
      mch_id: platform.config.mchid,
      body: 'x',
      out_trade_no: 'v2-order-1',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://a.cn',
      trade_type: 'NATIVE',
    } as const
    expect((await instance.v2.pay.unifiedorder.post({ xml })).data.code_url).toMatch(/^weixin:\/\//)
    await expect(instance.v2.pay.unifiedorder.post({ xml: { ...xml, total_fee: 2 } })).rejects.toMatchObject({
      code: 'OUT_TRADE_NO_USED',
      verified: true,
    })
    const { data } = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'v2-order-1',
      query: { mchid: platform.config.mchid },
    })
    expect(data.amount?.total).toBe(1)
    const wrong = new Wechatpay({ ...platform.config, secret: '0'.repeat(32) })
    await expect(wrong.v2.pay.unifiedorder.post({ xml })).rejects.toMatchObject({
      code: 'ERR_V2_RETURN_FAIL',
      message: expect.stringContaining('签名错误'),
    })
  })
})

test('coupon codes are uploaded once, duplicates and long ones told apart, and listed in pages', async () => {
  const { couponcodes } = instance.v3.marketing.busifavor.stocks._stock_id_
  const upload = (coupon_code_list: string[], upload_request_no: string) =>
    couponcodes.post({ stock_id: '98065001', json: { coupon_code_list, upload_request_no } })
  const first = await upload(['A', 'B', 'A', 'x'.repeat(33)], '1')
  expect(first.data).toMatchObject({
    total_count: 3,
    success_count: 2,
    success_codes: ['A', 'B'],
    duplicate_codes: ['A'],
    fail_count: 1,
    fail_codes: [{ code: 'LENGTH_LIMIT' }],
  })
  expect((await upload(['C'], '1')).data).toEqual(first.data)
  expect((await upload(['B', 'C'], '2')).data).toMatchObject({ success_codes: ['C'], exist_codes: ['B'] })
  const { data } = await couponcodes.get({ stock_id: '98065001', query: { offset: 1, limit: 1 } })
  expect(data).toMatchObject({
    total_count: 3,
    offset: 1,
    limit: 1,
    data: [{ code: 'B', code_status: 'AVAILABLE' }],
  })
  await expect(couponcodes.get({ stock_id: '98065001', query: { limit: 500 } })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/limit', location: 'query' },
  })
})

test("a bank's CSV is digested and its users counted", async () => {
  const { tasks } = instance.v3.marketing.bank.packages._package_id_
  const media = new MediaUtil('active_user.csv', 'user-1\nuser-2\n??\n').setMeta({ bank_type: 'ICBC_DEBIT' })
  expect((await tasks.post({ package_id: '8473295', body: media })).data).toMatchObject({
    success_count: 2,
    fail_count: 1,
    bank_type: 'ICBC_DEBIT',
    filename: 'active_user.csv',
  })
  expect(
    (await tasks.get({ package_id: '8473295', query: { filename: 'active_user.csv' } })).data.total_count,
  ).toBe(1)
  const lying = new MediaUtil('a.csv', 'x').setMeta(
    JSON.stringify({ bank_type: 'X', sha256: '0'.repeat(64) }),
  )
  await expect(tasks.post({ package_id: '1', body: lying })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/sha256' },
  })
})

describe('an audience package', () => {
  const { uploads } = { uploads: () => instance.brand.marketing.userPackage.uploads }
  const file = Buffer.from('0123456789abcdef0123456789abcde\n'.repeat(700))
  const initiate = async (more: object = {}) =>
    uploads().post({
      json: {
        user_package_file_info: {
          filename: 'active_user.csv',
          digest: await new MediaUtil('x', file).digest('sha256'),
          package_type: 'USER_PACKAGE_TYPE_RISK',
          data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
          description: '最近三十天内到店两次以上的顾客',
          file_size: file.length,
          ...more,
        },
      },
    })
  const put = (upload_id: string, part_number: number, bytes: Buffer) =>
    uploads()._upload_id_._part_number_.put({
      upload_id,
      part_number,
      body: new MediaUtil('active_user.csv', bytes),
    })

  test('is uploaded in parts in any order, merged and expanded', async () => {
    const {
      data: { upload_id, file_part_size, file_part_count },
    } = await initiate()
    expect(file_part_count).toBe(3)
    const part = (number: number) => file.subarray((number - 1) * file_part_size, number * file_part_size)
    await put(upload_id, 3, part(3))
    await put(upload_id, 1, part(1))
    await expect(uploads()._upload_id_.post({ upload_id })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      message: expect.stringContaining('分块 2 未上传'),
    })
    const expand = () =>
      instance.brand.marketing.userPackage.userPackages._user_package_id_.expand.post({
        user_package_id: '1',
        json: { upload_id },
      })
    await expect(expand()).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(put(upload_id, 2, part(2).subarray(1))).rejects.toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: '/file' },
    })
    await expect(put(upload_id, 4, part(1))).rejects.toMatchObject({ detail: { field: '/part_number' } })
    await put(upload_id, 2, part(2))
    expect((await uploads()._upload_id_.post({ upload_id })).status).toBe(200)
    expect((await expand()).data.state).toBe('USER_PACKAGE_PROCESS_STATE_PROCESSING')
  })

  test('whose merged parts are not the announced file is refused', async () => {
    const {
      data: { upload_id, file_part_size },
    } = await initiate({ digest: '0'.repeat(64), file_size: 3 })
    await put(upload_id, 1, Buffer.from('abc').subarray(0, file_part_size))
    await expect(uploads()._upload_id_.post({ upload_id })).rejects.toMatchObject({
      detail: { field: '/digest' },
    })
  })

  test.each([
    ['/user_package_file_info/filename', { filename: 'a.txt' }],
    ['/user_package_file_info/digest', { digest: 'x' }],
    ['/user_package_file_info/file_size', { file_size: 0 }],
  ])('with a wrong %s is refused by name', async (field, wrong) => {
    await expect(initiate(wrong)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  })
})

test('an unknown path is a signed 404', async () => {
  await expect(instance.chain('v3/nowhere').get()).rejects.toMatchObject({
    code: 'RESOURCE_NOT_EXISTS',
    verified: true,
  })
})
