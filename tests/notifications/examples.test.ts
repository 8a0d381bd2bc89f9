import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createTestKeys, Notifications, type EventHandler, type Minted } from 'wechatpay-chain/notifications'
import { RAW_BODY_LINES } from '../../lib/notifications/raw-body.js'
import { buildNext, type NextApp } from './helpers/next-app.js'
import { transaction } from './minted.js'

const keys = createTestKeys()
const { serial } = keys.platform
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-examples-'))
const file = join(folder, 'pub_key.pem')
const env = {
  WXPAY_PUB_KEY_ID: serial,
  WXPAY_PUB_KEY: pathToFileURL(file).href,
  WXPAY_APIV3_KEY: keys.apiv3Key,
  PORT: '0',
  // Egg finds its parts as TypeScript, and writes into no folder of the repository.
  EGG_TS_ENABLE: 'true',
  EGG_APP_CONFIG: JSON.stringify({ rundir: folder, logger: { dir: folder } }),
}

beforeAll(() => writeFileSync(file, keys.certs[serial]!.export({ format: 'pem', type: 'spki' })))
afterAll(() => rmSync(folder, { recursive: true }))

jest.setTimeout(60_000)

type Post = (minted: Minted) => Promise<Response>
const mint = (id: string, now = Date.now()) =>
  new Notifications({ ...keys, now: () => now }).sign({
    id,
    event_type: 'TRANSACTION.SUCCESS',
    resource: { ...transaction, out_trade_no: id },
  })

/** What each example must do, whatever it stands on. `printed` is what it has printed so far. */
async function expectGoodReceiver(post: Post, printed: () => string): Promise<void> {
  const outcome = async (minted: Minted) => {
    const response = await post(minted)
    return [response.status, await response.text()]
  }
  const refused = (code: string) => [401, `{"code":"FAIL","message":"${code}"}`]

  expect(await outcome(mint('genuine'))).toEqual([204, ''])
  expect(await outcome(mint('genuine'))).toEqual([204, ''])
  expect(await Promise.all(Array.from({ length: 20 }, () => outcome(mint('at-once'))))).toEqual(
    Array.from({ length: 20 }, () => [204, '']),
  )
  const { headers, body } = mint('other')
  expect(await outcome({ headers, body: body.replace('TRANSACTION', 'TRANSACTION ') })).toEqual(
    refused('ERR_SIG_INVALID'),
  )
  expect(await outcome({ headers: { 'content-type': 'application/json' }, body })).toEqual(
    refused('ERR_SIG_MISSING'),
  )
  expect(await outcome(mint('stale', Date.now() - 400_000))).toEqual(refused('ERR_SIG_EXPIRED'))
  expect(
    await outcome({ headers: { ...headers, 'wechatpay-signature': 'WECHATPAY/SIGNTEST/wrong' }, body }),
  ).toEqual(refused('ERR_NOTIFY_PROBE'))
  expect(printed()).toBe('paid genuine 100\npaid at-once 100\n')
}

describe.each([
  'node',
  'express',
  'koa',
  'fastify',
  'nest',
  'nest-fastify',
  'hono',
  'nuxt',
  'nitro',
  'midway',
  'egg',
])('examples/notifications/%s.ts', (name) => {
  let server: ChildProcess
  let url = ''
  let output = ''

  beforeAll(async () => {
    server = fork(join(__dirname, `../../examples/notifications/${name}.ts`), {
      env: { ...process.env, ...env },
      silent: true,
      execArgv: ['--import', join(__dirname, 'helpers/typescript.mjs')],
    })
    url = await new Promise<string>((resolve, reject) => {
      server.stdout!.on('data', (chunk) => {
        output += String(chunk)
        const found = /listening on (\S+)\n/.exec(output)?.[1]
        if (found !== undefined) resolve(found)
      })
      server.stderr!.on('data', (chunk) => {
        output += String(chunk)
      })
      server.on('exit', () => reject(new Error(`it ended: ${output}`)))
    })
    output = ''
  })
  afterAll(() => {
    server.kill()
  })

  test('handles what is genuine once, and refuses what is forged, stale, unsigned or a probe', async () => {
    await expectGoodReceiver(
      ({ headers, body }) => fetch(url, { method: 'POST', headers, body }),
      () => output,
    )
  })
})

describe('as a function of a service', () => {
  const before = { ...process.env }
  beforeAll(() => {
    Object.assign(process.env, env)
  })
  afterAll(() => {
    process.env = before
  })

  test.each([
    ['lambda', async () => (await import('../../examples/notifications/lambda.js')).handler],
    ['unicloud', async () => (await import('../../examples/notifications/unicloud.js')).main],
  ])(
    'examples/notifications/%s.ts handles what is genuine once, and refuses what is forged, stale, unsigned or a probe',
    async (_name, load) => {
      let handler!: EventHandler
      await jest.isolateModulesAsync(async () => {
        handler = await load()
      })
      let output = ''
      const print = jest.spyOn(console, 'log').mockImplementation((line) => {
        output += `${line}\n`
      })
      await expectGoodReceiver(
        async ({ headers, body }) => {
          const encoded = Buffer.from(body).toString('base64')
          const answer = await handler({ httpMethod: 'POST', headers, body: encoded, isBase64Encoded: true })
          return new Response(answer.body || null, { status: answer.statusCode })
        },
        () => output,
      )
      print.mockRestore()
    },
  )
  test('unicloud.ts says that its answer is a whole one', async () => {
    const { main } = await import('../../examples/notifications/unicloud.js')
    expect(await main({ httpMethod: 'GET', headers: {} })).toMatchObject({
      mpserverlessComposedResponse: true,
      statusCode: 405,
    })
  })
})

describe('examples/notifications/next, built without secrets and started with them', () => {
  let app: NextApp
  let output = ''

  beforeAll(async () => {
    app = await buildNext(join(__dirname, '../../examples/notifications/next'))
    await app.start(env, (chunk) => {
      output += chunk
    })
  }, 300_000)
  afterAll(() => app?.stop())

  test.each(['/wechatpay/notify', '/api/wechatpay/notify'])(
    '%s handles what is genuine once, and refuses what is forged, stale, unsigned or a probe',
    async (path) => {
      output = ''
      await expectGoodReceiver(
        ({ headers, body }) => fetch(app.url + path, { method: 'POST', headers, body }),
        () => output.match(/paid .*\n/g)?.join('') ?? '',
      )
    },
  )

  test("the pages router's body parser is told of, and nothing runs", async () => {
    output = ''
    const { headers, body } = mint('parsed')
    const response = await fetch(`${app.url}/api/parsed`, { method: 'POST', headers, body })
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"code":"FAIL","message":"ERR_NOTIFY_BODY_NOT_RAW"}',
    ])
    while (!output.includes('ERR_NOTIFY_BODY_NOT_RAW'))
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(output).toContain(`Next.js pages: ${RAW_BODY_LINES.nextPages}`)
    expect(output).not.toContain('paid')
  })
})
