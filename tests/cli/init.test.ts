/** `wxpay init`: every shop that it writes is compiled, started, and sells; none installs anything here. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, jest, test } from '@jest/globals'
import { CODES, FRAMEWORKS, PAYMENTS } from '../../lib/cli/init/choices.js'
import { TEMPLATES } from '../../lib/cli/init/files.js'
import { createSimulator } from '../../lib/simulator/index.js'
import { freePort } from '../helpers/server.js'
import { environment, onTerminal, ended, hasTerminal, ownFolder, wxpay } from './wxpay.js'

jest.setTimeout(180_000)

const ROOT = join(__dirname, '../..')
const folder = ownFolder()
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** What `npm install` would have put there: the same packages, from this repository. */
function link(shop: string): Manifest {
  const manifest = JSON.parse(read(`${shop}/package.json`)) as Manifest
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const target = join(folder, shop, 'node_modules', name)
    mkdirSync(dirname(target), { recursive: true })
    const source = name === 'typescript' ? 'typescript-5.9' : name
    symlinkSync(name === 'wechatpay-chain' ? ROOT : join(ROOT, 'node_modules', source), target)
  }
  return manifest
}

/** Next.js compiles what is inside of its root, and the packages are linked from outside of it. */
function reachLinks(shop: string): void {
  const config = read(`${shop}/next.config.mjs`)
  expect(config).toContain("export default { serverExternalPackages: ['wechatpay-chain'] }")
  writeFileSync(
    join(folder, shop, 'next.config.mjs'),
    config.replace('export default {', "export default { turbopack: { root: '/' },"),
  )
}

async function init(shop: string, framework: string, payment: string, code: string): Promise<Manifest> {
  const { code: exit, stderr } = await wxpay(
    ['init', shop, '--framework', framework, '--payment', payment, '--code', code],
    { cwd: folder },
  )
  expect([exit, stderr]).toEqual([0, `\nnext  cd ${shop} && npm install && npm start\n`])
  return link(shop)
}

/** As `npm start` does, one command after the other. */
const PROGRAMS: Readonly<Record<string, string>> = {
  tsc: join(ROOT, 'node_modules/typescript-5.9/bin/tsc'),
  next: join(ROOT, 'node_modules/next/dist/bin/next'),
}

interface Started extends AsyncDisposable {
  readonly url: string
  readonly said: () => string
}

async function start(
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
    if (child.exitCode !== null || tries > 600) throw new Error(`${shop} does not start: ${said()}`)
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

function heard(child: ChildProcess): () => string {
  let said = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
    })
  return () => said
}

const call = async <T>(url: string, init?: RequestInit): Promise<T> => {
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
async function sells(
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
  for (let tries = 0; !shop.said().includes(`paid ${out_trade_no} 100`) && tries < 200; tries++)
    await new Promise((resolve) => setTimeout(resolve, 25))
  expect(shop.said()).toContain(`paid ${out_trade_no} 100`)
  expect(await state()).toBe('SUCCESS')
  const forged = await fetch(`${shop.url}/wechatpay/notify`, { method: 'POST', body: '{}' })
  expect(forged.status).toBe(401)
}

/** Through the control API of the simulator inside the shop, whose address it prints. */
const onItsPage =
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

describe('a shop is compiled, started, sells, and is told', () => {
  const variants = [
    ...FRAMEWORKS.flatMap((framework) => CODES.map((code) => [framework, 'native', code] as const)),
    ...PAYMENTS.slice(1).flatMap((payment) => CODES.map((code) => ['express', payment, code] as const)),
  ]
  test.each(variants)('%s, %s, %s', async (framework, payment, code) => {
    const name = `${framework}-${payment}-${code}`
    const { scripts } = await init(name, framework, payment, code)
    if (framework === 'next') reachLinks(name)
    await using shop = await start(name, scripts['start']!)
    // Next.js opens the shop at the first request.
    if (framework === 'next') await call(`${shop.url}/orders/none`)
    await sells(shop, payment, onItsPage(shop))
  })
})

test('with a merchant in its environment, a shop sells on WeChat Pay, and has no simulator', async () => {
  await using platform = await createSimulator()
  const { scripts } = await init('real', 'hono', 'native', 'js')
  const { mchid, serial, privateKey, certs, apiv3Key, baseURL } = platform.config
  const [[id, key]] = Object.entries(certs) as [[string, string]]
  const port = await freePort()
  const env = read('real/.env.example').replaceAll(/^(\w+)=.*$/gm, (line, name: string) => {
    const values: Readonly<Record<string, string>> = {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PUB_KEY_ID: id,
      WXPAY_NOTIFY_URL: `http://127.0.0.1:${port}/wechatpay/notify`,
      PORT: String(port),
      HOST: '127.0.0.1',
    }
    return values[name] === undefined ? line : `${name}=${values[name]}`
  })
  writeFileSync(join(folder, 'real/.env'), env)
  for (const [name, text] of [
    ['apiclient_key.pem', privateKey],
    ['wechatpay_pub.pem', key],
    ['apiv3_key.txt', `${apiv3Key}\n`],
  ] as const)
    writeFileSync(join(folder, 'real', name), text, { mode: 0o600 })
  expect(scripts['production']).toBe('node --env-file=.env src/server.js')
  const child = spawn(process.execPath, scripts['production']!.split(' ').slice(1), {
    cwd: join(folder, 'real'),
    env: environment({ WXPAY_BASE_URL: baseURL }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = heard(child)
  try {
    const url = `http://127.0.0.1:${port}`
    for (let tries = 0; !(await fetch(url).catch(() => undefined)) && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50))
    await sells({ url, said, [Symbol.asyncDispose]: async () => undefined }, 'native', (out_trade_no) =>
      platform.pay(out_trade_no),
    )
    expect(said()).not.toContain('simulator')
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('what is not given is asked for on a terminal; elsewhere it is named, or --yes takes the first', async () => {
  const piped = await wxpay(['init', 'piped', '--framework', 'koa'], { cwd: folder })
  expect([piped.code, piped.stdout, piped.stderr.split('\n')[0]]).toEqual([
    2,
    '',
    '✖ nobody can be asked here: give --payment, --code, or --yes for the first of each',
  ])
  expect(readdirSync(folder)).not.toContain('piped')
  const defaults = await wxpay(['init', 'defaults', '--yes', '--json'], { cwd: folder })
  expect([defaults.code, readdirSync(join(folder, 'defaults')).sort()]).toEqual([
    0,
    ['.env.example', '.gitignore', 'README.md', 'package.json', 'src', 'tsconfig.json'],
  ])
  expect(read('defaults/src/server.ts')).toContain("from 'express'")
  expect(statSync(join(folder, 'defaults/package.json')).mode & 0o444).toBe(0o444)
  const wrong = await wxpay(['init', 'wrong', '--framework', 'rails'], { cwd: folder })
  expect([wrong.code, wrong.stderr.split('\n')[0]]).toEqual([
    2,
    '✖ --framework must be one of express, fastify, nestjs, next, hono, koa',
  ])
  if (!hasTerminal) return
  const child = onTerminal(['init', 'asked', '--code', 'js', '--lang', 'zh'], { cwd: folder })
  const said = heard(child)
  const answer = async (question: string, text: string): Promise<void> => {
    for (let tries = 0; !said().includes(question) && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 25))
    child.stdin!.write(text)
    expect(said()).toContain(question)
  }
  await answer('框架  1 express', '9\n')
  await answer('框架', 'koa\n')
  await answer('支付方式  1 native', '4\n')
  expect((await ended(child)).code).toBe(0)
  expect(read('asked/src/pay.js')).toContain("PRODUCT_KIND = 'h5'")
  expect(read('asked/src/server.js')).toContain("from 'koa'")
  expect(read('asked/README.md')).toContain('生产环境')
})

test('a folder that holds anything is left as it is', async () => {
  mkdirSync(join(folder, 'mine'))
  writeFileSync(join(folder, 'mine/package.json'), '{}')
  const { code, stderr } = await wxpay(['init', 'mine', '--yes'], { cwd: folder })
  expect([code, stderr.split('\n')[0], readdirSync(join(folder, 'mine')), read('mine/package.json')]).toEqual(
    [1, '✖ mine is not empty: choose another folder', ['package.json'], '{}'],
  )
})

test('no JavaScript has a type left', () => {
  const scripts = Object.entries(TEMPLATES.files).filter(([path]) => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(14)
  for (const [path, text] of scripts)
    expect([
      path,
      /\binterface \w|: (?:string|number|Promise)\b|\bimport type\b|\bas [A-Z]/.exec(text),
    ]).toEqual([path, null])
})
