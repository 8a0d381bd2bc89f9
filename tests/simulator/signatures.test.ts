import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Formatter, Hash, MediaUtil, Rsa, Transformer, Wechatpay } from '../../lib/index.js'
import { createSimulator, type Simulator } from '../../lib/simulator/index.js'

let platform: Simulator
let instance: Wechatpay
beforeAll(async () => {
  platform = await createSimulator()
  instance = new Wechatpay({ ...platform.config, retry: false })
})
afterAll(() => platform.close())

const PATH = '/v3/pay/transactions/out-trade-no/a%7Cb-0001'
const BODY = '{ "mchid": "1900000001" }'

/** Sends one thing and signs another. */
async function post(
  signs: (timestamp: number, nonce: string) => string,
  { key = platform.config.privateKey, target = `${PATH}/close?x=1` } = {},
): Promise<{ status: number; message: string; told: Simulator['requests'][number] }> {
  const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
  const authorization = Formatter.authorization(
    platform.config.mchid,
    nonce,
    Rsa.sign(signs(timestamp, nonce), key),
    timestamp,
    platform.config.serial,
  )
  const response = await fetch(new URL(target, platform.baseURL), {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: BODY,
  })
  return {
    status: response.status,
    message: ((await response.json()) as { message: string }).message,
    told: platform.requests.at(-1)!,
  }
}

describe('a wrong signature says what was signed instead', () => {
  const target = `${PATH}/close?x=1`
  const whole = () => new URL(target, platform.baseURL).href
  test.each<[string, (timestamp: number, nonce: string) => string]>([
    [
      'lacks the line feed at its end',
      (timestamp, nonce) => Formatter.request('POST', target, timestamp, nonce, BODY).slice(0, -1),
    ],
    [
      'has a line feed at its end too many',
      (timestamp, nonce) => `${Formatter.request('POST', target, timestamp, nonce, BODY)}\n`,
    ],
    ['lacks the body', (timestamp, nonce) => Formatter.request('POST', target, timestamp, nonce)],
    [
      'lacks the query',
      (timestamp, nonce) => Formatter.request('POST', `${PATH}/close`, timestamp, nonce, BODY),
    ],
    ['has the whole URL', (timestamp, nonce) => Formatter.request('POST', whole(), timestamp, nonce, BODY)],
    [
      'lacks the / at the beginning',
      (timestamp, nonce) => Formatter.request('POST', target.slice(1), timestamp, nonce, BODY),
    ],
    [
      'has the path percent-decoded',
      (timestamp, nonce) => Formatter.request('POST', decodeURIComponent(target), timestamp, nonce, BODY),
    ],
    [
      'has the method in lower case',
      (timestamp, nonce) => Formatter.request('post', target, timestamp, nonce, BODY),
    ],
    [
      'the body was written anew',
      (timestamp, nonce) =>
        Formatter.request('POST', target, timestamp, nonce, JSON.stringify(JSON.parse(BODY))),
    ],
  ])('%s', async (mistake, signs) => {
    const { status, message, told } = await post(signs)
    expect(status).toBe(401)
    expect(message).toContain(mistake)
    expect(told).toMatchObject({ verified: false, code: 'SIGN_ERROR', reason: message })
  })

  test("it is the signature of the brand's private key", async () => {
    const signs = (timestamp: number, nonce: string): string =>
      Formatter.request('POST', target, timestamp, nonce, BODY)
    expect((await post(signs, { key: platform.config.brand.privateKey })).message).toContain(
      "the brand's private key",
    )
  })

  test('and of all else, that it is wrong', async () => {
    expect((await post(() => 'something else')).message).toBe('签名验证失败: 签名错误')
  })
})

describe('an exchange tells the text whose signature was checked', () => {
  test('right or wrong, and when it came', async () => {
    const before = Date.now()
    const { told: wrong } = await post((timestamp, nonce) =>
      Formatter.request('PUT', PATH, timestamp, nonce, BODY),
    )
    expect(wrong.signed).toMatch(
      new RegExp(
        `^POST\\n/v3/pay/transactions/out-trade-no/a%7Cb-0001/close\\?x=1\\n\\d+\\n\\w{32}\\n${BODY}\\n$`,
      ),
    )
    await instance.v3.capital.capitallhh.areas.provinces.get()
    const right = platform.requests.at(-1)!
    expect(right).toMatchObject({
      verified: true,
      code: undefined,
      reason: undefined,
      signed: expect.stringMatching(/^GET\n\/v3\/capital\/capitallhh\/areas\/provinces\n\d+\n\w{32}\n\n$/),
    })
    expect(right.time).toBeGreaterThanOrEqual(before)
    expect(right.time).toBeLessThanOrEqual(Date.now())
  })

  test('verified, though the request was refused for what it says', async () => {
    const template: string = 'v3/pay/transactions/native'
    await expect(instance.chain(template).post({ json: { mchid: 1 } })).rejects.toMatchObject({
      code: 'PARAM_ERROR',
    })
    expect(platform.requests.at(-1)).toMatchObject({
      verified: true,
      code: 'PARAM_ERROR',
      signed: expect.stringContaining('{"mchid":1}'),
    })
  })

  test('of an upload, its metadata', async () => {
    await instance.v3.merchant.media.upload.post({ body: new MediaUtil('a.png', 'bytes') })
    expect(platform.requests.at(-1)).toMatchObject({
      verified: true,
      signed: expect.stringMatching(/\n\{"filename":"a\.png","sha256":"[0-9a-f]{64}"\}\n$/),
    })
  })

  test('none where nothing was signed', async () => {
    await fetch(new URL('/v3/certificates', platform.baseURL))
    expect(platform.requests.at(-1)).toMatchObject({ verified: false, signed: undefined, code: 'SIGN_ERROR' })
  })

  test('of APIv2 without the key', async () => {
    const fields = {
      appid: 'wx1',
      mch_id: platform.config.mchid,
      nonce_str: 'N',
      out_trade_no: `v2-${randomUUID().slice(0, 8)}`,
    }
    const send = (sign: string) =>
      fetch(new URL('/pay/orderquery', platform.baseURL), {
        method: 'POST',
        body: Transformer.toXml({ ...fields, sign }),
      })
    const text = Formatter.queryStringLike(Formatter.ksort(fields))
    await send(Hash.sign('MD5', text, platform.config.secret))
    expect(platform.requests.at(-1)).toMatchObject({ verified: true, signed: text, code: 'ORDERNOTEXIST' })
    await send('0'.repeat(32))
    expect(platform.requests.at(-1)).toMatchObject({ verified: false, signed: text, code: 'FAIL' })
    expect(JSON.stringify(platform.requests)).not.toContain(platform.config.secret)
  })
})

test('a merchant that is not the one who signs is refused: in the header, in a body, over APIv2', async () => {
  const stranger = new Wechatpay({ ...platform.config, mchid: '1900009999', retry: false })
  await expect(stranger.v3.certificates.get()).rejects.toMatchObject({
    code: 'SIGN_ERROR',
    response: { status: 401 },
    message: expect.stringContaining('mchid 1900009999 is unknown'),
  })
  const json = {
    appid: 'wx1',
    mchid: '1900009999',
    out_trade_no: 'stranger-1',
    description: 'x',
    notify_url: 'https://a.cn',
    amount: { total: 1 },
  }
  await expect(instance.v3.pay.transactions.native.post({ json })).rejects.toMatchObject({
    code: 'PARAM_ERROR',
    detail: { field: '/mchid', value: '1900009999' },
  })
  await expect(
    stranger.v2.pay.orderquery.post({
      xml: { appid: 'wx1', mch_id: '1900009999', out_trade_no: 'stranger-1' },
    }),
  ).rejects.toMatchObject({ code: 'ERR_V2_RETURN_FAIL', message: expect.stringContaining('商户号mch_id') })
})
