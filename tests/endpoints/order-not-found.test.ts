import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Hash, Formatter, isOrderNotFound, Transformer, Wechatpay } from '../../lib/index.js'
import { answer, config, merchant, secret, signatureHeaders } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

let respond: (response: ServerResponse) => void
let server: TestServer
let instance: Wechatpay
beforeAll(async () => {
  server = await startServer((_, response) => respond(response))
  instance = new Wechatpay(config(server.baseURL, { retry: false }))
})
afterAll(() => server.close())

const absent = (call: Promise<unknown>): Promise<boolean> =>
  call.then(() => {
    throw new Error('succeeded')
  }, isOrderNotFound)
const query = () => absent(instance.chain('v3/x').get())
const refusal = (code: string) => JSON.stringify({ code, message: '订单不存在' })

test('an order is absent when the platform signed that it is', async () => {
  for (const code of ['ORDER_NOT_EXIST', 'RESOURCE_NOT_EXISTS', 'NOT_FOUND']) {
    respond = (response) => answer(response, refusal(code), 404)
    expect(await query()).toBe(true)
  }
})

test("not when nobody signed it, when another code is signed, or when the signature is another's", async () => {
  respond = (response) => void response.writeHead(404).end(refusal('ORDER_NOT_EXIST'))
  expect(await query()).toBe(false)
  respond = (response) => answer(response, refusal('PARAM_ERROR'), 404)
  expect(await query()).toBe(false)
  respond = (response) =>
    void response.writeHead(404, signatureHeaders('other')).end(refusal('ORDER_NOT_EXIST'))
  expect(await query()).toBe(false)
  respond = (response) => void response.socket!.resetAndDestroy()
  expect(await query()).toBe(false)
  expect([
    isOrderNotFound(undefined),
    isOrderNotFound(new Error('ORDER_NOT_EXIST')),
    isOrderNotFound({ code: 'ORDER_NOT_EXIST', verified: true, outcome: 'rejected' }),
  ]).toEqual([false, false, false])
})

test('in APIv2 the same', async () => {
  const fields = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'ORDERNOTEXIST' }
  const legacy = () => absent(instance.chain('v2/pay/some').post({ xml: { mch_id: merchant.mchid } }))
  respond = (response) =>
    void response.end(
      Transformer.toXml({
        ...fields,
        sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), secret),
      }),
    )
  expect(await legacy()).toBe(true)
  respond = (response) => void response.end(Transformer.toXml(fields))
  expect(await legacy()).toBe(false)
})
