/**
 * `wxpay simulate`, `listen` and `trigger`: a platform in one terminal, an app that takes its
 * notifications, commands in another.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay, type Config } from '../../lib/index.js'
import {
  createNodeHandler,
  Notifications,
  type AnyNotification,
  type AnyNotificationV2,
  type NodeHandler,
} from '../../lib/notifications/index.js'
import { ownFolder, start, values, wxpay, type Running } from './wxpay.js'

jest.setTimeout(60_000)

/** The app: what it was told, and verified with the keys that `--keep` wrote. */
const told: (AnyNotification | AnyNotificationV2)[] = []
let app: Server
let handle: NodeHandler | undefined
let port: number
let url: string
let listening: Running

beforeAll(async () => {
  app = createServer((request, response) => void handle!(request, response))
  await new Promise<void>((resolve) => {
    app.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(app.address() as AddressInfo).port}/pay/notify`
  listening = start([
    'listen',
    '--forward-to',
    url.replace('http://', ''),
    '--keep',
    keep,
    '--port',
    '0',
    '--probe-after',
    '1ms',
  ])
  port = Number(/Ready {2}http:\/\/127\.0\.0\.1:(\d+)\//.exec(await listening.until(/\^C to quit/))![1])
  handle = createNodeHandler(
    new Notifications(
      JSON.parse(readFileSync(join(keep, 'wxpay.json'), 'utf8')) as ConstructorParameters<
        typeof Notifications
      >[0],
    ),
    { otherwise: (event) => void told.push(event) },
    { onError: () => undefined },
  )
})
afterAll(async () => {
  await listening.end()
  app.close()
})
const folder = ownFolder()
const keep = join(folder, 'sim')

const trigger = (...words: readonly string[]) => wxpay(['trigger', ...words, '--port', String(port)])
const client = () => new Wechatpay(JSON.parse(readFileSync(join(keep, 'wxpay.json'), 'utf8')) as Config)

describe('trigger', () => {
  test('TRANSACTION.SUCCESS places and pays an order, which the app is told of and can query', async () => {
    const { code, stdout, stderr } = await trigger('transaction.success', '--amount', '250', '--json')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [{ out_trade_no, status, event_type }] = values(stdout) as [
      { out_trade_no: string; status: number; event_type: string },
    ]
    expect({ status, event_type }).toEqual({ status: 204, event_type: 'TRANSACTION.SUCCESS' })
    expect(told.at(-1)).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no, amount: { total: 250 } },
    })
    const { data } = await client().v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid: '1900000001' },
    })
    expect(data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 250 } })
    const said = await listening.until(/your app refuses bad signatures/)
    expect(said).toMatch(/^\d\d:\d\d:\d\d {2}--> TRANSACTION\.SUCCESS {2}\[[\w-]{36}\]$/m)
    expect(said).toMatch(
      new RegExp(`^\\d\\d:\\d\\d:\\d\\d {2}<-- \\[204\\] POST ${url} {2}\\[[\\w-]{36}\\] {2}\\d+ ms$`, 'm'),
    )
    expect(said).toMatch(
      /--> WECHATPAY\/SIGNTEST probe\n.* <-- \[401\] POST .* ✔ your app refuses bad signatures/,
    )
  })

  test('an order of the app is paid, then refunded', async () => {
    const json = {
      appid: 'wx8888888888888888',
      mchid: '1900000001',
      description: '公仔',
      out_trade_no: 'native-0001',
      notify_url: 'https://www.example.com/notify',
      amount: { total: 100 },
    }
    await client().v3.pay.transactions.native.post({ json })
    expect(await trigger('TRANSACTION.SUCCESS', '--out-trade-no', 'native-0001')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/order native-0001\n✔ TRANSACTION\.SUCCESS .* 204 {2}http/),
    })
    expect((await trigger('REFUND.SUCCESS', '--out-trade-no', 'native-0001', '--amount', '30')).code).toBe(0)
    expect(told.at(-1)).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { out_trade_no: 'native-0001', amount: { refund: 30, total: 100 } },
    })
    expect(await trigger('TRANSACTION.SUCCESS', '--out-trade-no', 'native-0001')).toMatchObject({
      code: 1,
      stderr: '✖ 订单已支付\n',
    })
  })

  test('any other event is told with its documented example, members replaced, of APIv2 too', async () => {
    const [score, legacy, probe] = await Promise.all([
      trigger('PAYSCORE.USER_PAID', 'out_order_no=order-1', 'total_amount:=5'),
      trigger('refund-processed'),
      trigger('PROBE'),
    ])
    expect([score.code, legacy.code, probe.code, probe.stdout]).toEqual([
      0,
      0,
      0,
      '✔ a wrong signature: 401, refused\n',
    ])
    expect(told.find(({ event_type }) => event_type === 'PAYSCORE.USER_PAID')).toMatchObject({
      resource: { out_order_no: 'order-1', total_amount: 5 },
    })
    expect(told.map(({ event_type }) => event_type)).toContain('refund-processed')
  })

  test('says what was probably meant, lists what there is, and that nothing answers', async () => {
    const [slip, list, nobody, amount] = await Promise.all([
      trigger('REFUND.SUCESS'),
      wxpay(['trigger', '--list']),
      wxpay(['trigger', 'REFUND.SUCCESS', '--port', '1']),
      trigger('REFUND.SUCCESS', '--amount', '1.5'),
    ])
    expect(slip).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('there is no event "REFUND.SUCESS". Did you mean REFUND.SUCCESS?'),
    })
    expect(list.stdout.split('\n').length).toBeGreaterThan(100)
    expect(nobody).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'no simulator answers at http://127.0.0.1:1: bad port. Start one in another terminal',
      ),
    })
    expect(amount).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--amount takes a whole number from 1 to'),
    })
  })
})

test('simulate keeps keys and orders from one run to the next, pays by itself, and tells in JSON', async () => {
  const kept = join(folder, 'kept')
  const words = ['simulate', '--keep', kept, '--port', '0', '--json']
  const first = start([...words, '--pay-after', '1ms'])
  await first.until(/"ready"/)
  const config = JSON.parse(readFileSync(join(kept, 'wxpay.json'), 'utf8')) as Config
  const json = {
    appid: 'wx8888888888888888',
    mchid: '1900000001',
    description: '公仔',
    out_trade_no: 'kept-0001',
    notify_url: url,
    amount: { total: 1 },
  }
  await new Wechatpay(config).v3.pay.transactions.native.post({ json })
  await first.until(/"notification"/)
  const { code, stdout } = await first.end()
  expect(code).toBe(0)
  expect(values(stdout).map(({ type }) => type)).toEqual(['ready', 'request', 'notification'])
  expect(['wxpay.json', 'simulator.json'].map((name) => statSync(join(kept, name)).mode & 0o777)).toEqual([
    0o600, 0o600,
  ])

  await using second = start(words)
  await second.until(/"ready"/)
  const nowhere = (...words: readonly string[]) =>
    wxpay([
      'trigger',
      ...words,
      '--port',
      new URL((JSON.parse(readFileSync(join(kept, 'wxpay.json'), 'utf8')) as { baseURL: string }).baseURL)
        .port,
    ])
  const [placed, example, probe] = await Promise.all([
    nowhere('TRANSACTION.SUCCESS'),
    nowhere('PAYSCORE.USER_PAID'),
    nowhere('PROBE'),
  ])
  expect([placed.code, placed.stdout]).toEqual([
    0,
    expect.stringMatching(/^✔ TRANSACTION\.SUCCESS {2}order trigger-\d+, told to nobody: give --to URL/),
  ])
  for (const { code, stderr } of [example, probe])
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^✖ nowhere to (?:tell|send) it: give --to URL/),
    ])
  const again = JSON.parse(readFileSync(join(kept, 'wxpay.json'), 'utf8')) as Config
  expect(again).toEqual({ ...config, baseURL: expect.any(String) })
  const { data } = await new Wechatpay(again).v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'kept-0001',
    query: { mchid: '1900000001' },
  })
  expect(data.trade_state).toBe('SUCCESS')
})

test('simulate --keep writes the keys of every merchant for clients of any language, --https and --options do as they say', async () => {
  const kept = join(folder, 'files')
  const options = join(folder, 'options.json')
  writeFileSync(options, JSON.stringify({ merchants: [{ mchid: '1900000001' }, { mchid: '1900000002' }] }))
  await using one = start(
    `simulate --port 0 --keep ${kept} --https --options ${options} --orders 2 --seed x --json`.split(' '),
  )
  const { baseURL, httpsURL } = JSON.parse(await one.until(/"ready".*\n/)) as Record<string, string>
  expect(httpsURL).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/)
  const names = [
    '.env',
    '1900000002',
    'apiclient_cert.p12',
    'apiclient_cert.pem',
    'apiclient_key.pem',
    'apiv2_key.txt',
    'apiv3_key.txt',
    'brand_cert.pem',
    'brand_key.pem',
    'ca.pem',
    'simulator.json',
    'wechatpay_cert.pem',
    'wechatpay_pub.pem',
    'wxpay.json',
  ]
  expect(readdirSync(kept).toSorted()).toEqual(names.toSorted())
  for (const name of names.filter((file) => file !== '1900000002'))
    expect([name, statSync(join(kept, name)).mode & 0o777]).toEqual([name, 0o600])
  const read = (name: string) => JSON.parse(readFileSync(join(kept, name), 'utf8')) as Config
  expect([read('wxpay.json').mchid, read('1900000002/wxpay.json').mchid]).toEqual([
    '1900000001',
    '1900000002',
  ])
  const orders = await (await fetch(`${baseURL}simulator/orders?mchid=1900000002`)).json()
  expect(orders).toMatchObject([{ out_trade_no: 'preloaded-0001' }, { out_trade_no: 'preloaded-0002' }])
})

test('simulate shows each request and why one was refused, says that a port is taken, and ends though it could not keep what happened', async () => {
  const lost = join(folder, 'lost')
  const one = start(['simulate', '--port', '0', '--keep', lost])
  const said = await one.until(/\^C to quit/)
  const [, base, taken] = /(http:\/\/127\.0\.0\.1:(\d+)\/)/.exec(said)!
  await fetch(`${base}v3/certificates`)
  expect(await one.until(/401/)).toMatch(
    /^\d\d:\d\d:\d\d {2}401 GET \/v3\/certificates {2}签名验证失败: .* \[\w+\]$/m,
  )
  expect(await wxpay(['simulate', '--port', taken!])).toMatchObject({
    code: 1,
    stderr: '✖ listen: the port is taken: choose another with --port\n',
  })
  expect(existsSync('wxpay.json')).toBe(false)
  rmSync(lost, { recursive: true })
  const { code, stderr } = await one.end()
  expect([code, stderr]).toEqual([1, expect.stringContaining('simulator.json')])
})

test('what makes no sense is refused with its reason and exit code 2', async () => {
  const cases = [
    [['listen'], '--forward-to is missing'],
    [['listen', '--forward-to', 'ftp://x'], '--forward-to takes the address of your app'],
    [['simulate', '--port', '70000'], '--port takes a whole number from 0 to 65535'],
    [['trigger', 'PROBE', '--to', 'ftp://x'], '--to takes the address of your app'],
    [['simulate', '--latency', '5'], '--latency takes a time such as 500ms'],
    [['simulate', '--fail', 'reset', '--rate', '2'], '--rate takes a share from 0 to 1'],
    [['simulate', '--orders', '10000'], '--orders takes a whole number from 0 to 9999'],
    [['simulate', '--options', 'none.json'], '--options: none.json cannot be read: ENOENT'],
  ] as const
  const ran = await Promise.all(cases.map(([words]) => wxpay(words)))
  expect(ran.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual(
    cases.map(([, reason]) => [2, '', expect.stringContaining(reason)]),
  )
})
