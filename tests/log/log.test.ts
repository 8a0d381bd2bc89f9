import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Wechatpay } from '../../lib/index.js'
import { answer, config, platform } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'

let server: TestServer
beforeAll(async () => {
  server = await startServer(({ target }, response) =>
    target.includes('bad')
      ? answer(response, { code: 'PARAM_ERROR' }, 400)
      : answer(response, { openid: 'SECRET-OPENID', code_url: 'weixin://x' }),
  )
})
afterAll(() => server.close())

const lines: unknown[][] = []
const write =
  (level: string) =>
  (...line: unknown[]) =>
    void lines.push([level, ...line])
const logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }

describe('a logger hears', () => {
  test('method, template, attempt, status, time, request id and serial; no number, body, key or signature', async () => {
    lines.length = 0
    await new Wechatpay(config(server.baseURL, { logger }))
      .chain('v3/some/{openid}')
      .post({ openid: 'SECRET-OPENID', json: { name: 'PERSON' }, query: { q: 'QUERY' } })
    expect(lines).toMatchObject([
      ['debug', 'POST v3/some/{openid}', { method: 'POST', template: 'v3/some/{openid}', attempt: 1 }],
      [
        'info',
        'POST v3/some/{openid}',
        { status: 200, milliseconds: expect.any(Number), requestId: 'REQ-1', serial: platform.serial },
      ],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/SECRET-OPENID|PERSON|QUERY|WECHATPAY2|nonce/)
  })

  test("a failure's code, outcome, status and request id", async () => {
    lines.length = 0
    await new Wechatpay(config(server.baseURL, { logger }))
      .chain('v3/bad')
      .post()
      .catch(() => undefined)
    expect(lines[1]).toMatchObject([
      'warn',
      'POST v3/bad',
      { code: 'PARAM_ERROR', outcome: 'rejected', status: 400, requestId: 'REQ-1', serial: platform.serial },
    ])
  })

  test('bodies only when asked for, with personal fields masked', async () => {
    lines.length = 0
    await new Wechatpay(config(server.baseURL, { logger, logBodies: true })).chain('v3/x').post({
      json: {
        out_trade_no: 'A1',
        payer: { openid: 'SECRET-OPENID' },
        contact_info: { mobile_phone: '13800000000' },
        long: 'x'.repeat(500),
      },
    })
    expect(lines).toMatchObject([
      [
        'debug',
        'POST v3/x',
        {
          body: {
            out_trade_no: 'A1',
            payer: { openid: '[13 characters]' },
            contact_info: { mobile_phone: '[11 characters]' },
            long: '[500 characters]',
          },
        },
      ],
      ['info', 'POST v3/x', { body: { openid: '[13 characters]', code_url: 'weixin://x' } }],
    ])
  })
})

test('diagnostics_channel hears start, end and error', async () => {
  const heard: [string, unknown][] = []
  const names = ['start', 'end', 'error'].map((name) => `wechatpay-chain:request:${name}`)
  const listen = (facts: unknown, name: string | symbol) => void heard.push([String(name), facts])
  for (const name of names) subscribe(name, listen)
  const instance = new Wechatpay(config(server.baseURL))
  await instance.chain('v3/x').get()
  await instance
    .chain('v3/bad')
    .get()
    .catch(() => undefined)
  for (const name of names) unsubscribe(name, listen)
  expect(heard.map(([name]) => name.split(':').at(-1))).toEqual(['start', 'end', 'start', 'error'])
  expect(heard[3]![1]).toMatchObject({ template: 'v3/bad', code: 'PARAM_ERROR', status: 400 })
})

test('WXPAY_LOG=info writes one line a call to standard error', () => {
  const program = `const { createSimulator } = require('./cjs/simulator'); const { Wechatpay } = require('./cjs');
    createSimulator().then(async (p) => { await new Wechatpay(p.config).chain('v3/capital/capitallhh/areas/provinces').get(); await p.close() })`
  const output = execFileSync('sh', ['-c', '"$0" -e "$1" 2>&1', process.execPath, program], {
    cwd: `${__dirname}/../..`,
    env: { ...process.env, WXPAY_LOG: 'info' },
  }).toString()
  expect(output).toMatch(
    /^info GET v3\/capital\/capitallhh\/areas\/provinces \{"method":"GET","template":"v3\/capital\/capitallhh\/areas\/provinces","attempt":1,"milliseconds":\d+,"status":200,/,
  )
})

test("a literal URL is told without its query and without a password: a file's token is in it", async () => {
  lines.length = 0
  const instance = new Wechatpay(config(server.baseURL, { logger }))
  await instance.chain(`${server.baseURL}v3/x?token=TOKEN`).get()
  await instance
    .chain('https://user:PASSWORD@evil.example/v3/x')
    .get()
    .catch(() => undefined)
  expect(lines.map(([, line]) => line)).toEqual([
    `GET ${server.baseURL}v3/x`,
    `GET ${server.baseURL}v3/x`,
    'GET https://evil.example/v3/x',
    'GET https://evil.example/v3/x',
  ])
  expect(JSON.stringify(lines)).not.toMatch(/TOKEN|PASSWORD/)
})

test("a body that holds itself is the call's error, not the log's", async () => {
  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  await expect(
    new Wechatpay(config(server.baseURL, { logger, logBodies: true })).chain('v3/x').post({ json: circular }),
  ).rejects.toMatchObject({ code: 'ERR_INPUT_BODY' })
})
