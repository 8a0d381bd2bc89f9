/** What is drawn on a terminal and what keys do there, in a real pseudo-terminal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { openShop, type Shop } from './shop.js'
import { ended, hasTerminal, onTerminal, ownFolder, running, wxpay } from './wxpay.js'

jest.setTimeout(60_000)

const ESCAPE = '\u001B'
const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
  await new Wechatpay(shop.platform.config).v3.pay.transactions.native.post({
    json: {
      appid: 'wx1',
      mchid: '1900000001',
      description: 'x',
      out_trade_no: 'drawn-0001',
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1 },
    },
  })
  await shop.platform.pay('drawn-0001')
})
afterAll(() => shop.platform.close())

test('without a terminal there is no colour, no bar and no spinner, even where the environment has one', async () => {
  const env = { TERM: 'xterm-256color', COLORTERM: 'truecolor' }
  const ran = await Promise.all([
    shop.run(['bill', 'tradebill', 'today', '--output', 'plain.csv'], { env }),
    shop.run(['doctor'], { env }),
    shop.run(['request', 'get', 'v3/nothing'], { env }),
    wxpay(['--help'], { env }),
  ])
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 1, 0])
  expect(
    ran
      .map(({ stdout, stderr }) => stdout + stderr)
      .filter((text) => text.includes(ESCAPE) || text.includes('\r')),
  ).toEqual([])
})

;(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  const screen = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    onTerminal(words, { cwd: folder, env: { WXPAY_CONFIG: join(folder, 'wxpay.json'), ...env } })

  test('a bar grows while a bill comes and is gone when it is there', async () => {
    const { code, stdout } = await ended(screen(['bill', 'tradebill', 'today', '--output', 'drawn.csv']))
    expect([code, readFileSync(join(folder, 'drawn.csv'), 'utf8').slice(1, 5)]).toEqual([0, '交易时间'])
    expect(stdout).toMatch(new RegExp(`\\r${ESCAPE}\\[2Ktradebill .*(?:bytes|kB)`))
    const last = stdout.slice(stdout.lastIndexOf(`${ESCAPE}[2K`))
    expect(last).toMatch(/^.{4}.*✔.* drawn\.csv: .* checked\r\n$/s)
    expect(last).not.toContain('tradebill ')
  })

  test('colours mark what is right and what is wrong; NO_COLOR, TERM=dumb and --json have none', async () => {
    const [coloured, none, dumb, json] = await Promise.all(
      [
        screen(['doctor']),
        screen(['doctor'], { NO_COLOR: '1' }),
        screen(['doctor'], { TERM: 'dumb' }),
        screen(['doctor', '--json']),
      ].map(ended),
    )
    expect(coloured!.stdout).toContain(`${ESCAPE}[32m✔${ESCAPE}[39m mchid`)
    expect([none, dumb, json].map((one) => [one!.code, one!.stdout.includes(ESCAPE)])).toEqual(
      Array.from({ length: 3 }, () => [0, false]),
    )
  })

  test('Ctrl-C ends a platform in order, and a call with what is known of it', async () => {
    const one = running(screen(['simulate', '--port', '0', '--keep', 'kept']))
    await one.until(/\^C to quit/)
    one.child.stdin!.write('\u0003')
    expect((await ended(one.child)).code).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'kept/simulator.json'), 'utf8'))).toBeInstanceOf(Object)

    shop.platform.fail({ mode: 'stall', method: 'POST', times: Infinity })
    const asked = shop.platform.requests.length
    const call = running(
      screen([
        'request',
        'post',
        'v3/pay/transactions/native',
        'appid=wx1',
        'mchid=1900000001',
        'description=x',
        'out_trade_no=stopped-01',
        'notify_url=https://www.example.com/notify',
        'amount.total=1',
      ]),
    )
    while (shop.platform.requests.length === asked && call.child.exitCode === null)
      await new Promise((resolve) => {
        setTimeout(resolve, 20)
      })
    call.child.stdin!.write('\u0003')
    const { code, stdout } = await ended(call.child)
    shop.platform.heal()
    expect([code, stdout]).toEqual([
      3,
      expect.stringContaining('It may have happened: query it by its number'),
    ])
  })

  test('a secret is not asked for by typing: standard input must be piped', async () => {
    expect(await ended(screen(['doctor', '--apiv3-key', '-']))).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('is to come from standard input, which is a terminal: pipe it in'),
    })
  })
})
