/** Shops that `wxpay init` writes: started as their users start them, and put to the test. None installs anything here. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@jest/globals'
import { freePort } from '../helpers/server.js'
import { environment, ownFolder, wxpay } from './wxpay.js'

const ROOT = join(__dirname, '../..')
/** Where the shops of this test file are. */
export const folder = ownFolder()
export const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** What `npm install` would have put there: the same packages, from this repository. */
export function link(shop: string): Manifest {
  const manifest = JSON.parse(read(`${shop}/package.json`)) as Manifest
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const target = join(folder, shop, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    const source = name === 'typescript' ? 'typescript-5.9' : name
    symlinkSync(name === 'wechatpay-chain' ? ROOT : join(ROOT, 'node_modules', source), target)
  }
  return manifest
}

/** Written by the command itself; gives its package.json. */
export async function init(
  shop: string,
  framework: string,
  payment: string,
  code: string,
): Promise<Manifest> {
  const { code: exit, stderr } = await wxpay(
    ['init', shop, '--framework', framework, '--payment', payment, '--code', code],
    { cwd: folder },
  )
  expect([exit, stderr]).toEqual([0, `\nnext  cd ${shop} && npm install && npm start\n`])
  return link(shop)
}

const PROGRAMS: Readonly<Record<string, string>> = {
  tsc: join(ROOT, 'node_modules/typescript-5.9/bin/tsc'),
  next: join(ROOT, 'node_modules/next/dist/bin/next'),
}

export interface Started extends AsyncDisposable {
  readonly url: string
  readonly said: () => string
}

/** As `npm start` does, one command after the other. */
export async function start(
  shop: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const steps = script.split(' && ').map((step) => step.split(' '))
  const surroundings = { ...environment({ NEXT_TELEMETRY_DISABLED: '1', CI: '1', ...env }) }
  const commandOf = ([program = '', ...words]: readonly string[]): string[] =>
    program === 'node' ? words : [PROGRAMS[program]!, ...words]
  for (const step of steps.slice(0, -1))
    await promisify(execFile)(process.execPath, commandOf(step), {
      cwd: join(folder, shop),
      env: surroundings,
    }).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${step.join(' ')}: ${error.stdout}${error.stderr}`)
    })
  const port = await freePort()
  const child = spawn(process.execPath, commandOf(steps.at(-1)!), {
    cwd: join(folder, shop),
    env: { ...surroundings, PORT: String(port), HOSTNAME: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = heard(child)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await fetch(url).catch(() => undefined)); tries++) {
    if (child.exitCode !== null || tries > 1_200) throw new Error(`${shop} does not start: ${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    said,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null) return
      child.kill()
      await once(child, 'exit')
    },
  }
}

export function heard(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  return () => said
}

export const call = async <T>(url: string, init?: RequestInit): Promise<T> => {
  const answer = await fetch(url, init)
  expect([url, answer.status]).toEqual([url, 200])
  return (await answer.json()) as T
}

/** What each kind of payment is paid with. */
const PAID_WITH: Readonly<Record<string, object>> = {
  native: { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl/) },
  jsapi: { package: expect.stringMatching(/^prepay_id=/), signType: 'RSA', paySign: expect.any(String) },
  'mini-program': {
    package: expect.stringMatching(/^prepay_id=/),
    signType: 'RSA',
    paySign: expect.any(String),
  },
  h5: { h5_url: expect.stringMatching(/^http.*prepay_id=wx/) },
  app: { prepayid: expect.any(String), package: 'Sign=WXPay', sign: expect.any(String) },
}

/** Buys, pays on the platform's page, and sees that the shop was told. */
export async function sells(
  shop: Started,
  payment: string,
  platform: (out_trade_no: string) => Promise<unknown>,
): Promise<void> {
  const page = await fetch(shop.url)
  expect([page.headers.get('content-type'), (await page.text()).slice(0, 15)]).toEqual([
    expect.stringMatching(/^text\/html; ?charset=utf-8$/i),
    '<!doctype html>',
  ])
  const { out_trade_no, kind, pay } = await call<{ out_trade_no: string; kind: string; pay: object }>(
    `${shop.url}/orders`,
    { method: 'POST' },
  )
  expect([kind, pay]).toEqual([payment, expect.objectContaining(PAID_WITH[payment]!)])
  const state = async () =>
    (await call<{ trade_state: string }>(`${shop.url}/orders/${out_trade_no}`)).trade_state
  expect(await state()).toBe('NOTPAY')
  await platform(out_trade_no)
  for (let tries = 0; !shop.said().includes(`paid ${out_trade_no} 100`) && tries < 1_000; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  expect(shop.said()).toContain(`paid ${out_trade_no} 100`)
  expect(await state()).toBe('SUCCESS')
  const forged = await fetch(`${shop.url}/wechatpay/notify`, { method: 'POST', body: '{}' })
  expect(forged.status).toBe(401)
}

/** Through the control API of the simulator inside the shop, whose address it prints. */
export const onItsPage =
  (shop: Started) =>
  async (out_trade_no: string): Promise<unknown> => {
    const [, address] = /simulator (http:\S+) pays orders/.exec(shop.said())!
    const answer = await fetch(`${address}simulator/pay`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ out_trade_no }),
    })
    expect(answer.status).toBe(204)
    return answer
  }
