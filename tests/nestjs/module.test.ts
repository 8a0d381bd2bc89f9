/**
 * The NestJS module on both adapters, with the example's application; and what it
 * refuses when an application starts.
 */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork, spawnSync, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { Notifications } from 'wechatpay-chain/notifications'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { Wechatpay } from 'wechatpay-chain'

jest.setTimeout(60_000)
const hooks = ['--import', join(__dirname, '../notifications/helpers/typescript.mjs')]

describe.each(['express', 'fastify'])('examples/nestjs/app.ts on %s', (adapter) => {
  let app: ChildProcess
  let platforms: readonly [Simulator, Simulator]
  let url = ''
  let output = ''

  beforeAll(async () => {
    platforms = await Promise.all([createSimulator(), createSimulator()])
    const [WXPAY_FIRST, WXPAY_SECOND] = platforms.map(({ config }) => JSON.stringify(config))
    app = fork(join(__dirname, '../../examples/nestjs/app.ts'), {
      env: { ...process.env, WXPAY_FIRST, WXPAY_SECOND, PORT: '0', ADAPTER: adapter },
      silent: true,
      execArgv: hooks,
    })
    url = await new Promise((resolve, reject) => {
      for (const stream of [app.stdout!, app.stderr!])
        stream.on('data', (chunk) => {
          output += String(chunk)
          const found = /listening on (\S+)\n/.exec(output)?.[1]
          if (found !== undefined) resolve(found)
        })
      app.on('exit', () => reject(new Error(output)))
    })
    output = ''
  })
  afterAll(async () => {
    app?.kill()
    await Promise.all((platforms ?? []).map((platform) => platform.close()))
  })

  async function printed(line: string): Promise<void> {
    for (let waits = 0; !output.includes(line) && waits < 2_000; waits++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(output).toContain(line)
  }

  test.each([
    ['wechatpay/notify', 0, ''],
    ['wechatpay/second/notify', 1, 'second '],
  ] as const)(
    "a payment that is notified at %s reaches its method, with its merchant's client",
    async (path, at, prefix) => {
      const platform = platforms[at]
      const { mchid } = platform.config
      const out_trade_no = `nest-${adapter}-${at}`
      await new Wechatpay(platform.config).v3.pay.transactions.native.post({
        json: {
          appid: 'wx8888888888888888',
          mchid,
          description: '公仔',
          out_trade_no,
          notify_url: `${url}/${path}`,
          amount: { total: 1 },
        },
      })
      await platform.pay(out_trade_no)
      expect(platform.notifications.all.at(-1)).toMatchObject({ state: 'acknowledged', attempts: [204] })
      await printed(`${prefix}paid ${out_trade_no} SUCCESS`)
    },
  )

  test('APIv2 too, in XML; what is forged is refused, and a GET', async () => {
    const [{ config }] = platforms
    const { secret } = config
    const { headers, body } = new Notifications({ secret }).signV2({
      transaction_id: '1',
      out_trade_no: 'v2-1',
    })
    const post = (text: string) => fetch(`${url}/wechatpay/notify`, { method: 'POST', headers, body: text })
    const response = await post(body)
    expect([response.status, await response.text()]).toEqual([
      200,
      '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
    ])
    await printed('paid v2-1 by APIv2')
    expect((await post(body.replace('v2-1', 'v2-2'))).status).toBe(401)
    expect((await fetch(`${url}/wechatpay/notify`)).status).toBe(404)
  })
})

describe('an application does not start', () => {
  test.each<[string, string]>([
    ['misspelt', '"TRANSACTION.SUCESS" is not an event of WeChat Pay: did you mean "TRANSACTION.SUCCESS"?'],
    ['twice', 'TRANSACTION.SUCCESS has two handlers, one of them is Orders.again'],
    ['none', 'handlers is empty: every notification would be acknowledged unread'],
    ['scoped', 'Orders.paid handles TRANSACTION.SUCCESS, and its provider is made for each request'],
    ['configuration', 'mchid must be the merchant number'],
  ])('with %s', (what, message) => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [...hooks, join(__dirname, 'helpers/wrong-apps.ts'), what],
      { encoding: 'utf8' },
    )
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(message)
  })

  test('unless it is right: these applications differ from it in one thing each', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [...hooks, join(__dirname, 'helpers/wrong-apps.ts'), 'right'],
      { encoding: 'utf8' },
    )
    expect([status, stdout]).toEqual([0, 'started\n'])
  })
})
