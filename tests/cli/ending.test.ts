/**
 * How a command ends that is not let finish: by a signal, by a terminal that is
 * closed, by a reader that is gone.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import type { SimulatorConfig } from '../../lib/simulator/index.js'
import { MANY, openShop, packageWords, type Shop } from './shop.js'
import { ended, environment, hasTerminal, onTerminal, ownFolder, PROGRAM, running, start } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
  await place(shop.platform.config, 'billed-0001')
  await shop.platform.pay('billed-0001')
})
afterAll(() => shop.platform.close())
beforeEach(() => shop.platform.heal())

const env = (): Record<string, string> => ({ WXPAY_CONFIG: join(folder, 'wxpay.json') })
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Places an order on the simulator that keeps its state in this folder. */
const order = (kept: string, out_trade_no: string): Promise<void> =>
  place(JSON.parse(read(`${kept}/wxpay.json`)) as SimulatorConfig, out_trade_no)

async function place(config: SimulatorConfig, out_trade_no: string): Promise<void> {
  await new Wechatpay(config).v3.pay.transactions.native.post({
    json: {
      appid: 'wx8888888888888888',
      mchid: config.mchid,
      description: 'x',
      out_trade_no,
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1 },
    },
  })
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 400) throw new Error('it did not come to hold')
    await wait(25)
  }
}

describe('a platform keeps what happened', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s', async (signal) => {
    const one = start(['simulate', '--port', '0', '--keep', signal], { cwd: folder })
    await one.until(/\^C to quit/)
    await order(signal, 'ended-0001')
    one.child.kill(signal)
    expect((await ended(one.child)).code).toBe(0)
    expect(read(`${signal}/simulator.json`)).toContain('ended-0001')
  })

  test('when its reader is gone', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'simulate', '--port', '0', '--keep', 'piped'], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const one = running(child)
    await one.until(/\^C to quit/)
    child.stdout.destroy()
    await order('piped', 'ended-0002')
    const { code, stderr } = await ended(child)
    expect([code, stderr]).toEqual([0, ''])
    expect(read('piped/simulator.json')).toContain('ended-0002')
  })

  ;(hasTerminal ? test : test.skip)('when its terminal is closed', async () => {
    const child = onTerminal(['simulate', '--port', '0', '--keep', 'hung-up'], { cwd: folder })
    await running(child).until(/\^C to quit/)
    await order('hung-up', 'ended-0003')
    child.kill('SIGKILL')
    await until(() => read('hung-up/simulator.json').includes('ended-0003'))
  })
})

test.each(['SIGINT', 'SIGHUP'] as const)('a bill that is not whole leaves nothing on %s', async (signal) => {
  shop.platform.fail({ mode: 'stall', path: '/v3/billdownload/file', times: Infinity })
  const before = readdirSync(folder)
  const asked = shop.platform.requests.length
  const one = start(['bill', 'tradebill', 'today', '--output', `${signal}.csv`], { cwd: folder, env: env() })
  await until(() => shop.platform.requests.slice(asked).some(({ target }) => target.includes('billdownload')))
  one.child.kill(signal)
  expect((await ended(one.child)).code).toBe(1)
  expect(readdirSync(folder)).toEqual(before)
})

test.each(['SIGINT', 'SIGHUP'] as const)(
  'an audience package that stops on %s goes on where it stopped',
  async (signal) => {
    shop.put('many.csv', MANY)
    const words = packageWords(`${signal}.json`)
    shop.platform.fail({ path: /\/2$/, mode: 'stall', times: Infinity })
    const asked = shop.platform.requests.length
    const first = start(words, { cwd: folder, env: env() })
    await until(() => shop.platform.requests.slice(asked).some(({ target }) => target.endsWith('/2')))
    await until(() =>
      shop.platform.requests
        .slice(asked)
        .some(({ target, status }) => target.endsWith('/1') && status === 200),
    )
    await wait(200)
    first.child.kill(signal)
    expect([(await ended(first.child)).code, JSON.parse(read(`${signal}.json`))]).toMatchObject([
      3,
      { upload_id: expect.any(String) },
    ])
  },
)
