/**
 * `wxpay verify`, `decrypt`, `sign`, `keygen` and `doctor`: what is done on this machine
 * with keys and saved notifications.
 */
import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { createTestKeys, Notifications } from '../../lib/notifications/index.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { openShop, type Shop } from './shop.js'
import { ownFolder, values, wxpay } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
})
afterAll(() => shop.platform.close())
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe('a saved notification', () => {
  const message = (headers: Readonly<Record<string, string>>, body: string): string =>
    `POST /notify HTTP/1.1\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n${body}`
  const resource = { out_trade_no: 'saved-0001', amount: { total: 100 } }

  beforeEach(() => {
    const { headers, body } = shop.platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource })
    const old = shop.platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource }, Date.now() - 7_200_000)
    shop.put('good.txt', message(headers, body))
    shop.put('edited.txt', `${message(headers, body)}\n`)
    shop.put('good.json', JSON.stringify({ headers, body }))
    shop.put('body.json', body)
    shop.put('old.txt', message(old.headers, old.body))
    shop.put('forged.txt', message(headers, body.replace('TRANSACTION.SUCCESS', 'TRANSACTION.SUCCESs')))
    shop.put(
      'probe.txt',
      message(
        { ...headers, 'wechatpay-signature': `WECHATPAY/SIGNTEST/${headers['wechatpay-signature']}` },
        body,
      ),
    )
    shop.put('parsed.json', JSON.stringify({ headers, body: JSON.parse(body) as object }))
    shop.put('none.txt', 'hello')
  })

  test('is verified as a message, as JSON, from standard input, and with the line feed of an editor', async () => {
    const [good, edited, json, input] = await Promise.all([
      shop.run(['verify', 'good.txt']),
      shop.run(['verify', 'edited.txt']),
      shop.run(['verify', 'good.json', '--json']),
      shop.run(['verify', '-'], { input: read('good.txt') }),
    ])
    const serial = Object.keys(shop.platform.config.certs)[0]!
    for (const { code, stdout } of [good, edited, input])
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(
          new RegExp(
            `^✔ signature {2}right, signed with ${serial}\n✔ age {8}\\d+ s; a receiver takes 300 s\n {2}event {6}TRANSACTION\\.SUCCESS {2}[\\w-]{36}\n$`,
          ),
        ),
      ])
    expect(values(json.stdout)).toEqual([
      {
        verified: true,
        serial,
        timestamp: expect.any(Number),
        age: expect.any(Number),
        fresh: true,
        id: expect.any(String),
        event_type: 'TRANSACTION.SUCCESS',
      },
    ])
  })

  test('an old one is genuine, and refused where it must be fresh; a changed one, a probe and what is none are refused', async () => {
    const [old, fresh, forged, probe, parsed, none] = await Promise.all(
      [['old.txt'], ['old.txt', '--fresh'], ['forged.txt'], ['probe.txt'], ['parsed.json'], ['none.txt']].map(
        (words) => shop.run(['verify', ...words]),
      ),
    )
    expect(old).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('! age        2 hours; a receiver takes 300 s'),
    })
    expect(
      [fresh, forged, probe].map((one) => [one!.code, one!.stdout, /ERR_\w+/.exec(one!.stderr)?.[0]]),
    ).toEqual([
      [1, '', 'ERR_SIG_EXPIRED'],
      [1, '', 'ERR_SIG_INVALID'],
      [1, '', 'ERR_NOTIFY_PROBE'],
    ])
    expect([parsed, none].map((one) => [one!.code, one!.stderr.split('\n')[0]])).toEqual([
      [2, expect.stringContaining('body must be the text as it came')],
      [2, expect.stringContaining('this is no saved notification: expected headers')],
    ])
  })

  test('is opened with the APIv3 key alone, its body alone too; a wrong key opens nothing', async () => {
    shop.put('key.txt', `${shop.platform.config.apiv3Key}\n`)
    shop.put('wrong.txt', '0'.repeat(32))
    shop.put('short.txt', '0'.repeat(31))
    const bare = (words: readonly string[]) => wxpay(words, { cwd: folder })
    const [whole, body, wrong, short, without] = await Promise.all([
      bare(['decrypt', 'good.txt', '--apiv3-key', 'key.txt']),
      bare(['decrypt', 'body.json', '--apiv3-key', 'key.txt', '--json']),
      bare(['decrypt', 'body.json', '--apiv3-key', 'wrong.txt']),
      bare(['decrypt', 'body.json', '--apiv3-key', 'short.txt']),
      bare(['decrypt', 'body.json']),
    ])
    expect(whole).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('the signature was not checked: wxpay verify'),
    })
    // What was signed is the resource with the documented members filled in.
    const [opened] = values(body.stdout)
    expect(opened).toMatchObject(resource)
    expect(whole.stdout).toBe(`${JSON.stringify(opened, null, 2)}\n`)
    expect(
      [wrong, short, without].map(({ code, stdout, stderr }) => [code, stdout, stderr.split('\n')[0]]),
    ).toEqual([
      [1, '', expect.stringContaining('APIv3 key')],
      [2, '', '✖ the APIv3 key must have 32 bytes, found 31'],
      [2, '', expect.stringContaining('the APIv3 key is missing')],
    ])
  })

  test('of APIv2 is verified and opened with the APIv2 key', async () => {
    const keys = createTestKeys()
    const { body } = new Notifications(keys).signV2({
      event_type: 'refund',
      appid: 'wx1',
      mch_id: '1900000001',
      req_info: { out_refund_no: 'R1', refund_status: 'SUCCESS' },
    })
    shop.put('v2.xml', body)
    shop.put('v2.json', JSON.stringify({ mchid: '1900000001', secret: keys.secret }))
    const [opened, changed] = [
      await wxpay(['decrypt', 'v2.xml', '--config', 'v2.json', '--json'], { cwd: folder }),
      await wxpay(['verify', 'v2.xml'], { cwd: folder }),
    ]
    expect([opened.code, values(opened.stdout)]).toMatchObject([
      0,
      [{ out_refund_no: 'R1', refund_status: 'SUCCESS' }],
    ])
    expect([changed.code, changed.stderr]).toEqual([
      2,
      expect.stringContaining('give the APIv2 key, --secret FILE'),
    ])
  })
})

describe('sign', () => {
  const publicOf = (key: string) => createPublicKey(key)
  const partsOf = (header: string) =>
    Object.fromEntries(
      Array.from(header.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name!, value!]),
    ) as Record<string, string>

  test("makes an Authorization that verifies, of a body byte for byte, with a brand's key on a brand's path", async () => {
    shop.put('body.bin', '{"a": "公仔"}\r\n')
    const [get, post, brand] = await Promise.all([
      shop.run(['sign', 'GET', 'https://api.mch.weixin.qq.com/v3/certificates?a=1', '--json']),
      shop.run(['sign', 'post', '/v3/pay/transactions/native', '--body', 'body.bin', '--explain']),
      shop.run(['sign', 'GET', 'brand/x', '--json']),
    ])
    const check = (header: string, method: string, target: string, body: string, key: string) => {
      const { timestamp, nonce_str, signature } = partsOf(header) as {
        timestamp: string
        nonce_str: string
        signature: string
      }
      return verify(
        'sha256',
        Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n${body}\n`),
        publicOf(key),
        Buffer.from(signature, 'base64'),
      )
    }
    const { config } = shop.platform
    const [getHeader, brandHeader] = [get, brand].map(({ stdout }) =>
      String(values(stdout)[0]!['Authorization']),
    ) as [string, string]
    expect(check(getHeader, 'GET', '/v3/certificates?a=1', '', config.privateKey)).toBe(true)
    expect(
      check(post.stdout, 'POST', '/v3/pay/transactions/native', '{"a": "公仔"}\r\n', config.privateKey),
    ).toBe(true)
    expect(check(brandHeader, 'GET', '/brand/x', '', config.brand.privateKey)).toBe(true)
    expect([getHeader, brandHeader].map((header) => header.split(' ')[0])).toEqual([
      'WECHATPAY2-SHA256-RSA2048',
      'WECHATPAY-BRAND-SHA256-RSA2048',
    ])
    expect(post.stderr).toMatch(
      /^POST\\n\n\/v3\/pay\/transactions\/native\\n\n\d{10}\\n\n\w{32}\\n\n\{"a": "公仔"\}\\r\\n\n\\n\n$/,
    )
    const answer = await fetch(new URL('v3/certificates?a=1', config.baseURL), {
      headers: { authorization: getHeader, accept: 'application/json' },
    })
    expect([answer.status, answer.headers.has('wechatpay-signature')]).toEqual([404, true])
  })

  test('signs what a front end pays with', async () => {
    const [jsapi, app] = await Promise.all([
      shop.run(['sign', 'jsapi', 'appId=wx1', 'prepay_id=wx2', '--json']),
      shop.run(['sign', 'app', 'appid=wx1', 'prepayid=wx2', '--json']),
    ])
    const [page] = values(jsapi.stdout) as [Record<string, string>]
    const [phone] = values(app.stdout) as [Record<string, string>]
    const key = publicOf(shop.platform.config.privateKey)
    expect(
      verify(
        'sha256',
        Buffer.from(`wx1\n${page['timeStamp']}\n${page['nonceStr']}\nprepay_id=wx2\n`),
        key,
        Buffer.from(page['paySign']!, 'base64'),
      ),
    ).toBe(true)
    expect(phone).toMatchObject({ appid: 'wx1', partnerid: '1900000001', prepayid: 'wx2' })
    expect(
      verify(
        'sha256',
        Buffer.from(`wx1\n${phone['timestamp']}\n${phone['noncestr']}\nwx2\n`),
        key,
        Buffer.from(phone['sign']!, 'base64'),
      ),
    ).toBe(true)
  })

  test('says what is missing', async () => {
    const cases = [
      ['sign', 'FETCH', '/v3'],
      ['sign', 'GET'],
      ['sign', 'GET', '/v3/{id}'],
      ['sign', 'jsapi', 'appId=wx1'],
    ]
    const answers = await Promise.all(cases.map((words) => shop.run(words)))
    expect(answers.map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual(
      [
        'expected a verb and a path, jsapi or app',
        'expected one path after the verb',
        'put the values in place of the braces',
        'prepay_id is missing',
      ].map((reason) => [2, expect.stringContaining(reason)]),
    )
  })
})

describe('keygen and doctor', () => {
  let config: { serial: string; certs: Record<string, string>; merchant: object }
  /** The findings on a configuration that differs so from the good one. */
  const findings = async (name: string, changes: object, words: readonly string[] = []) => {
    shop.put(`keys/${name}.json`, JSON.stringify({ ...config, ...changes }))
    const { code, stdout } = await wxpay(['doctor', '--config', `keys/${name}.json`, '--json', ...words], {
      cwd: folder,
    })
    return {
      code,
      states: Object.fromEntries(values(stdout).map((one) => [one['name'], one])) as Record<
        string,
        { state: string; text: string; code?: string }
      >,
    }
  }
  beforeAll(async () => {
    expect((await wxpay(['keygen', 'keys'], { cwd: folder })).code).toBe(0)
    config = JSON.parse(read('keys/wxpay.json')) as typeof config
  })

  test('keys that belong together, each for its owner alone; nothing is replaced, nothing secret printed', async () => {
    const names = [
      'apiclient_cert.pem',
      'apiclient_key.pem',
      'apiv2_key.txt',
      'apiv3_key.txt',
      'wechatpay_key.pem',
      'wechatpay_pub.pem',
      'wxpay.json',
    ]
    expect(readdirSync(join(folder, 'keys')).sort()).toEqual(names)
    expect(names.map((name) => statSync(join(folder, 'keys', name)).mode & 0o777)).toEqual(
      names.map(() => 0o600),
    )
    const certificate = new X509Certificate(read('keys/apiclient_cert.pem'))
    expect(certificate.publicKey.equals(createPublicKey(read('keys/apiclient_key.pem')))).toBe(true)
    const [again, key, bad] = await Promise.all([
      wxpay(['keygen', 'keys'], { cwd: folder }),
      wxpay(['keygen', 'one', '--apiv3-key', '--json'], { cwd: folder }),
      wxpay(['keygen', 'two', '--mchid', '12'], { cwd: folder }),
    ])
    expect(again).toMatchObject({
      code: 1,
      stdout: '',
      stderr: '✖ keys/apiclient_key.pem exists and is not replaced: choose another folder, or remove it\n',
    })
    expect([key.code, read('one/apiv3_key.txt'), key.stdout]).toEqual([
      0,
      expect.stringMatching(/^[0-9a-f]{32}$/),
      expect.not.stringContaining(read('one/apiv3_key.txt')),
    ])
    expect(bad.code).toBe(2)
    expect(await wxpay(['keygen', ''], { cwd: folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('✖ the name of the folder is empty'),
    })
  })

  test('all is well with them', async () => {
    const { code, states } = await findings('good', {}, ['--notify-url', 'https://www.example.com/notify'])
    expect([code, Object.values(states).map(({ state }) => state)]).toEqual([0, Array(9).fill('ok')])
  })

  test('each thing that is wrong is found, with its code', async () => {
    const other = (
      await createSimulator().then(async (one) => {
        await one.close()
        return one.config
      })
    ).privateKey
    shop.put('keys/newline.txt', `${'k'.repeat(31)}\r\n\n`)
    shop.put('keys/other.pem', other)
    const cases = await Promise.all([
      findings('colons', { serial: config.serial.match(/../g)!.join(':').toLowerCase() }),
      findings('serial', { serial: '37:75:B6' }),
      findings('name', { serial: 'PUB_KEY_ID_0114232134912410000000000000' }),
      findings('pair', { privateKey: 'file:other.pem' }),
      findings('newline', { apiv3Key: 'file:newline.txt' }),
      findings('short', { secret: 'x'.repeat(31) }),
      findings('none', { certs: {} }),
      findings('mchid', { mchid: '19' }),
      findings('garbage', { certs: { PUB_KEY_ID_1: 'no key' } }),
      findings('own', { certs: { [config.serial]: 'file:apiclient_cert.pem' } }),
      findings('ruin', { privateKey: 'file:apiclient_cert.pem' }),
    ])
    const told = cases.map(({ code, states }) => [
      code,
      ...Object.values(states)
        .filter(({ state }) => state !== 'ok')
        .map(({ state, ...rest }) => [state, (rest as { name?: string }).name, rest.code]),
    ])
    expect(told).toEqual([
      [0, ['note', 'serial', undefined]],
      [1, ['wrong', 'serial', 'ERR_CONFIG_SERIAL']],
      [1, ['wrong', 'serial', 'ERR_CONFIG_SERIAL']],
      [1, ['wrong', 'merchant key', 'ERR_CONFIG_MERCHANT']],
      [1, ['wrong', 'APIv3 key', 'ERR_CONFIG_APIV3_KEY']],
      [1, ['wrong', 'APIv2 key', 'ERR_CONFIG_SECRET']],
      [1, ['wrong', 'platform key', 'ERR_CERTS_EMPTY']],
      [1, ['wrong', 'mchid', 'ERR_CONFIG_MCHID']],
      [1, ['wrong', 'platform key', 'ERR_KEY_INVALID']],
      [1, ['wrong', 'all together', 'ERR_CERTS_MERCHANT_SERIAL']],
      [1, ['wrong', 'merchant key', 'ERR_KEY_IS_CERTIFICATE']],
    ])
    expect(cases[4].states['APIv3 key']!.text).toBe('33 bytes: ends with a newline')
  })

  test('offline unless asked; then hosts, clock and whether the platform knows the key', async () => {
    const { requests } = shop.platform
    const before = requests.length
    expect((await shop.run(['doctor'])).code).toBe(0)
    expect(requests).toHaveLength(before)
    const online = await shop.run(['doctor', '--online', '--json'])
    expect([
      online.code,
      values(online.stdout)
        .slice(-3)
        .map(({ state, name }) => [state, name]),
    ]).toEqual([
      0,
      [
        ['ok', 'host'],
        ['ok', 'clock'],
        ['ok', 'credentials'],
      ],
    ])
    await using late = await createSimulator({ skew: 400_000 })
    shop.put('late.json', JSON.stringify(late.config))
    const [skewed, stranger, dead, nonsense] = await Promise.all([
      shop.run(['doctor', '--config', 'late.json', '--online', '--json']),
      shop.run(['doctor', '--online', '--json', '--base-url', late.baseURL]),
      shop.run(['doctor', '--online', '--json', '--base-url', 'http://127.0.0.1:1/']),
      shop.run(['doctor', '--online', '--json', '--base-url', 'nonsense']),
    ])
    expect(values(skewed.stdout).find(({ name }) => name === 'clock')).toMatchObject({
      state: 'wrong',
      code: 'ERR_SIG_EXPIRED',
      text: expect.stringMatching(/local is \d+ s behind 127\.0\.0\.1:\d+; limit 300 s/),
    })
    expect([stranger.code, values(stranger.stdout).at(-1)]).toMatchObject([
      1,
      { name: 'credentials', state: 'wrong' },
    ])
    expect([nonsense.code, values(nonsense.stdout).at(-1)]).toMatchObject([
      1,
      { state: 'wrong', name: 'host', code: 'ERR_CONFIG_OPTION' },
    ])
    expect([dead.code, values(dead.stdout).find(({ name }) => name === 'host')]).toMatchObject([
      1,
      { state: 'wrong', code: 'ERR_NET_CONNECT' },
    ])
  })

  test('the rules for a notify_url', async () => {
    const cases = [
      ['https://www.example.com/notify', 0, 'ok', ''],
      ['http://www.example.com/notify', 0, 'note', 'https is asked for'],
      ['http://localhost:3000/notify', 1, 'wrong', 'wxpay listen --forward-to'],
      ['https://www.example.com/notify?id=1', 1, 'wrong', 'query'],
      ['ftp://x', 1, 'wrong', 'https://'],
      ['notify', 1, 'wrong', 'is no URL'],
    ] as const
    const answers = await Promise.all(cases.map(([url]) => wxpay(['doctor', '--notify-url', url, '--json'])))
    expect(answers.map(({ code, stdout }) => [code, values(stdout)])).toEqual(
      cases.map(([, exit, state, reason]) => [
        exit,
        [{ state, name: 'notify_url', text: expect.stringContaining(reason) }],
      ]),
    )
  })
  test('the environment: what is missing, all at once, and names that are misspelt', async () => {
    const { mchid, serial, privateKey, certs } = shop.platform.config
    const [[id, key]] = Object.entries(certs) as [[string, string]]
    const whole = {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: privateKey,
      WXPAY_PUB_KEY_ID: id,
      WXPAY_PUB_KEY: key,
    }
    const ask = async (env: Readonly<Record<string, string>>, words: readonly string[] = []) => {
      const { code, stdout } = await wxpay(['doctor', '--json', ...words], { cwd: folder, env })
      const found = values(stdout).filter(({ name }) => name === 'environment')
      return [code, ...found.map(({ state, text }) => `${String(state)}: ${String(text)}`)]
    }
    const names = 'WXPAY_MCHID, WXPAY_SERIAL, WXPAY_PRIVATE_KEY, WXPAY_PUB_KEY_ID, WXPAY_PUB_KEY'
    expect(
      await Promise.all([
        ask(whole),
        ask({ ...whole, WXPAY_APIV3KEY: 'x' }),
        ask({ ...whole, WXPAY_SERIAL: '', WXPAY_PUB_KEY_ID: '', WXPAY_PUB_KEY: '' }),
        ask({ ...whole, WXPAY_SERIAL: '' }, ['--serial', serial]),
        ask({ WXPAY_CONFIG: join(folder, 'wxpay.json') }),
      ]),
    ).toEqual([
      [0, `ok: ${names}`],
      [0, `ok: ${names}`, 'note: WXPAY_APIV3KEY is called WXPAY_APIV3_KEY'],
      [1, 'wrong: missing: WXPAY_SERIAL, WXPAY_PUB_KEY_ID, WXPAY_PUB_KEY'],
      [0, 'ok: WXPAY_MCHID, WXPAY_PRIVATE_KEY, WXPAY_PUB_KEY_ID, WXPAY_PUB_KEY'],
      [0],
    ])
  })
  test('without credentials there is nothing to check', async () => {
    expect(await wxpay(['doctor'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no credentials: give --config FILE'),
    })
  })
})
