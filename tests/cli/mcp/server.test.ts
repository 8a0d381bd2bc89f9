/** `wxpay mcp`, asked by the SDK's own client over standard input and output. */
import { spawnSync } from 'node:child_process'
import { createServer, type IncomingMessage } from 'node:http'
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { Formatter, Rsa } from 'wechatpay-chain'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'
import { blocksOf, page, runBlock } from '../../helpers/blocks.js'
import { pairOf, pem } from '../../helpers/keys.js'
import { environment, ownFolder, PROGRAM, wxpay } from '../wxpay.js'

jest.setTimeout(60_000)

const client = new Client({ name: 'tests', version: '1.0.0' })
let said = ''
let platform: Simulator
beforeAll(async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [PROGRAM, 'mcp'],
    env: environment() as Record<string, string>,
    stderr: 'pipe',
  })
  transport.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  await client.connect(transport)
  platform = await createSimulator()
})
afterAll(async () => {
  await client.close()
  await platform.close()
})

interface Called {
  readonly isError?: boolean
  readonly content: readonly { readonly type: string; readonly text: string }[]
}

async function ask(name: string, given: Record<string, unknown>): Promise<string> {
  const { content } = (await client.callTool({ name, arguments: given })) as unknown as Called
  expect(content).toHaveLength(1)
  return content[0]!.text
}
const answer = async <T = Record<string, unknown>>(
  name: string,
  given: Record<string, unknown>,
): Promise<T> => JSON.parse(await ask(name, given)) as T
async function refusal(name: string, given: Record<string, unknown>): Promise<string> {
  const { content, isError } = (await client.callTool({ name, arguments: given })) as unknown as Called
  expect(isError).toBe(true)
  return content[0]!.text
}

test('it says what it is, and which tools there are', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'wechatpay-chain' })
  expect(client.getInstructions()).toContain('find_operation')
  const { tools } = await client.listTools()
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['find_operation', true],
    ['describe_operation', true],
    ['explain', true],
    ['explain_signature', true],
    ['call_simulator', false],
  ])
})

describe('find_operation', () => {
  test.each([
    ['怎么退款', 'POST v3/refund/domestic/refunds'],
    ['小程序下单', 'POST v3/pay/transactions/jsapi'],
    ['如何给用户转账', 'POST v3/fund-app/mch-transfer/transfer-bills'],
    ['close an order', 'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close'],
    ['How do I refund?', 'POST v3/refund/domestic/refunds'],
    ['v3/certificates', 'GET v3/certificates'],
  ])('%s', async (words, operation) => {
    const { operations } = await answer<{ operations: { operation: string; page: string }[] }>(
      'find_operation',
      {
        words,
        limit: 3,
      },
    )
    expect(operations).toHaveLength(3)
    expect(operations[0]).toMatchObject({
      operation,
      title: expect.stringMatching(/\p{Script=Han}/u),
      page: expect.stringMatching(/^https:\/\/pay\.weixin\.qq\.com\//),
    })
  })
  test('finds nothing where there is nothing, and needs words', async () => {
    expect(await answer('find_operation', { words: 'xyzzy' })).toEqual({ operations: [] })
    expect(await refusal('find_operation', {})).toBe('words is missing')
    expect(await refusal('find_operation', { words: 5 })).toBe('words must be a string')
  })
})

describe('describe_operation', () => {
  test('gives types with official names, limits and examples, the page, the notification and a program', async () => {
    const found = await answer('describe_operation', { operation: 'POST v3/pay/transactions/native' })
    expect(found).toMatchObject({
      operation: 'POST v3/pay/transactions/native',
      title: 'Native下单',
      page: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791877',
      notification: 'TRANSACTION.SUCCESS',
      chain: 'instance.v3.pay.transactions.native.post(…)',
    })
    expect(found['types']).toContain('/** 商户订单号 @minLength 6 @maxLength 32')
    expect(found['types']).toContain('export interface OrderAmount {')
    expect(found['sample']).toContain('await instance.v3.pay.transactions.native.post({')
  })
  test.each([
    ['a chain', 'v3.pay.transactions.native.post', 'POST v3/pay/transactions/native'],
    [
      'a path with values',
      'GET /v3/pay/transactions/id/1217752501201407033233368018',
      'GET v3/pay/transactions/id/{transaction_id}',
    ],
  ])('is asked by %s too', async (_, operation, key) => {
    expect(await answer('describe_operation', { operation })).toMatchObject({ operation: key })
  })
  test('says what was probably meant', async () => {
    expect(await refusal('describe_operation', { operation: 'POST v3/pay/native' })).toMatch(
      /^there is no operation "POST v3\/pay\/native"\. Did you mean POST v3\/pay\/transactions\/native/,
    )
  })
})

describe('explain', () => {
  test('knows the codes of this package and of the platform, as wxpay explain does', async () => {
    expect(await answer('explain', { code: 'ERR_SIG_EXPIRED' })).toMatchObject({ name: 'SignatureError' })
    const { meanings } = await answer<{ meanings: { outcome: string; see: string }[] }>('explain', {
      code: 'not_enough',
      operation: 'POST v3/refund/domestic/refunds',
    })
    expect(meanings).toEqual([
      expect.objectContaining({
        endpoint: 'APIv3: refund',
        outcome: 'the platform refuses it: nothing happened',
        advice: 'Remove the cause, then send it again with the same number.',
      }),
    ])
    expect(await refusal('explain', { code: 'SIGN_EROR' })).toContain('Did you mean SIGN_ERROR?')
  })
})

describe('explain_signature', () => {
  const merchant = pairOf('merchant')
  const url = 'https://api.mch.weixin.qq.com/v3/pay/transactions/id/1?mchid=1900000001'
  const [timestamp, nonce] = [String(Formatter.timestamp()), Formatter.nonce()]
  const body = '{"appid":"wx1","amount":{"total":1},"说明":"x/y"}'
  const authorization = (message: string, more: { timestamp?: string; scheme?: string } = {}): string =>
    `Authorization: ${Formatter.authorization('1900000001', nonce, Rsa.sign(message, merchant.privateKey), more.timestamp ?? timestamp, '3775B6A45ACD588826D15E583A95F5DD00000000')}`.replace(
      'WECHATPAY2-SHA256-RSA2048',
      more.scheme ?? 'WECHATPAY2-SHA256-RSA2048',
    )
  const right = Formatter.request(
    'POST',
    '/v3/pay/transactions/id/1?mchid=1900000001',
    timestamp,
    nonce,
    body,
  )
  const question = { method: 'POST', url, body, public_key: pem(merchant.publicKey) }

  test('a right signature is right, and nothing of it is repeated', async () => {
    const headers = authorization(right)
    const text = await ask('explain_signature', { ...question, headers })
    expect(JSON.parse(text)).toMatchObject({ kind: 'request', valid: true, problems: [] })
    expect(text).not.toContain(/signature="([^"]+)"/.exec(headers)![1])
  })
  test.each([
    ['the query is missing', right.replace('?mchid=1900000001', '')],
    ['has the whole URL', right.replace('/v3/pay', 'https://api.mch.weixin.qq.com/v3/pay')],
    ['lacks its last line feed', right.slice(0, -1)],
    ['one line feed too many', `${right}\n`],
    ['has no body', right.replace(body, '')],
    ['another JSON of the same content', right.replace(body, JSON.stringify(JSON.parse(body), undefined, 2))],
    ['another JSON of the same content', right.replace(body, body.replaceAll('/', '\\/'))],
    ['in lower case', right.replace('POST', 'post')],
    ['CR LF', right.replaceAll('\n', '\r\n')],
    ['of another string or of another key', 'something else'],
  ])('of a request that was signed otherwise: %s', async (words, message) => {
    const report = await answer<{ valid: boolean; problems: string[] }>('explain_signature', {
      ...question,
      headers: authorization(message),
    })
    expect(report.valid).toBe(false)
    expect(report.problems.join('\n')).toContain(words)
  })
  test.each([
    ['these are milliseconds', { timestamp: String(Date.now()) }],
    ['s ago: at most 300 s', { timestamp: String(Formatter.timestamp() - 400) }],
    ['the scheme is "WECHATPAY2"', { scheme: 'WECHATPAY2' }],
  ])('what needs no key: %s', async (words, more) => {
    const report = await answer<{ problems: string[] }>('explain_signature', {
      method: 'POST',
      url,
      headers: authorization(right, more),
    })
    expect(report.problems.join('\n')).toContain(words)
  })
  test("a public key's id is no serial_no, and what is missing is named", async () => {
    const headers = authorization(right)
      .replace(/serial_no="\w+"/, 'serial_no="PUB_KEY_ID_0114"')
      .replace(/nonce_str="\w+",/, '')
    const report = await answer<{ problems: string[] }>('explain_signature', { ...question, headers })
    expect(report.problems.join('\n')).toMatch(/no nonce_str="…"[^]*WeChat Pay's public key id/)
  })

  test('of an answer or a notification, with the bytes as they came and not', async () => {
    const { headers, body: bytes } = platform.sign({ event_type: 'TRANSACTION.SUCCESS', resource: {} })
    const pasted = Object.entries(headers)
      .map(([name, value]) => `< ${name}: ${value}`)
      .join('\n')
    const public_key = Object.values(platform.config.certs)[0] as string
    const given = { headers: pasted, public_key }
    expect(await answer('explain_signature', { ...given, body: bytes })).toMatchObject({
      valid: true,
      problems: [],
    })
    const parsed = await answer<{ problems: string[] }>('explain_signature', {
      ...given,
      body: JSON.stringify(JSON.parse(bytes), undefined, 2),
    })
    expect(parsed.problems.join('\n')).toContain('serialized again by a body parser')
    const ended = await answer<{ problems: string[] }>('explain_signature', { ...given, body: `${bytes}\n` })
    expect(ended.problems.join('\n')).toContain('ends with a line feed that was not signed')
    const probe = await answer<{ problems: string[] }>('explain_signature', {
      headers: pasted.replace(/(wechatpay-signature: ).*/i, '$1WECHATPAY/SIGNTEST/abc'),
    })
    expect(probe.problems.join('\n')).toContain('a probe of WeChat Pay')
  })
  test('headers of neither', async () => {
    const report = await answer<{ kind: string; problems: string[] }>('explain_signature', {
      headers: 'Server: nginx',
    })
    expect([report.kind, report.problems.length]).toEqual(['unknown', 1])
  })
  test('a pasted secret is not used and not repeated', async () => {
    const apiv3Key = 'a1B2c3D4e5F6a7B8c9D0e1F2a3B4c5D6'
    const privateKey = pem(merchant.privateKey)
    const text = await ask('explain_signature', {
      headers: `${authorization(right)}\nX-Api-V3-Key: ${apiv3Key}`,
      method: 'POST',
      url: `/v3/x?key=${apiv3Key}`,
      body: `${privateKey} ${apiv3Key}`,
      public_key: privateKey,
    })
    expect(text).toContain('a private key was pasted')
    for (const line of privateKey.split('\n').filter((one) => one.length > 30))
      expect(text).not.toContain(line)
    expect(text).not.toContain(apiv3Key)
    expect(text).toContain('[masked: 32 characters that may be a key]')
    expect(text).toContain(nonce)
  })
})

describe('call_simulator', () => {
  const order = (out_trade_no: string, mchid: string) => ({
    json: {
      appid: 'wx8888888888888888',
      mchid,
      description: 'x',
      out_trade_no,
      notify_url: 'https://www.example.com/notify',
      amount: { total: 1 },
    },
  })

  test('starts a simulator, places an order, pays it, queries it', async () => {
    const { data: merchants } = await answer<{ data: string[] }>('call_simulator', {
      operation: 'GET simulator/merchants',
    })
    const mchid = merchants[0]!
    expect(
      await answer('call_simulator', {
        operation: 'POST v3/pay/transactions/native',
        options: order('mcp-0001', mchid),
      }),
    ).toMatchObject({ status: 200, verified: true, data: { code_url: expect.stringContaining('weixin://') } })
    expect(
      await answer('call_simulator', {
        operation: 'POST simulator/pay',
        options: { json: { out_trade_no: 'mcp-0001' } },
      }),
    ).toMatchObject({ status: 204 })
    expect(
      await answer('call_simulator', {
        operation: 'v3.pay.transactions.outTradeNo._out_trade_no_.get',
        options: { out_trade_no: 'mcp-0001', query: { mchid } },
      }),
    ).toMatchObject({ status: 200, data: { trade_state: 'SUCCESS' } })
  })
  test('says what the platform refuses, and what is refused before it', async () => {
    expect(
      await answer('call_simulator', {
        operation: 'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
        options: { out_trade_no: 'unknown-0001', query: { mchid: '1900000001' } },
      }),
    ).toMatchObject({
      error: { name: 'ApiError', code: 'ORDER_NOT_EXIST', outcome: 'rejected', verified: true },
    })
    expect(
      await answer('call_simulator', { operation: 'GET v3/certificates', options: { mchid: '1' } }),
    ).toMatchObject({ error: { code: 'ERR_INPUT_OPTION', outcome: 'not-sent' } })
  })
  test('calls one that runs already', async () => {
    await answer('call_simulator', {
      operation: 'POST v3/pay/transactions/native',
      options: order('mcp-0002', platform.config.mchid),
      base_url: platform.baseURL,
    })
    expect(platform.orders.map(({ out_trade_no }) => out_trade_no)).toEqual(['mcp-0002'])
  })
  test.each([
    'https://api.mch.weixin.qq.com/',
    'http://api.mch.weixin.qq.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'http://192.168.0.1:4010/',
    'http://0.0.0.0:4010/',
    'file:///etc/passwd',
    'not an address',
  ])('never calls %s', async (base_url) => {
    expect(await refusal('call_simulator', { operation: 'GET v3/certificates', base_url })).toContain(
      'only a simulator on this machine is called',
    )
  })
  test('never calls what listens on this machine and is no simulator, and does not follow it elsewhere', async () => {
    const asked: string[] = []
    const other = createServer((request: IncomingMessage, response) => {
      asked.push(`${request.method} ${request.url}`)
      response.writeHead(302, { location: 'https://api.mch.weixin.qq.com/' }).end()
    })
    await new Promise<void>((done) => {
      other.listen(0, '127.0.0.1', done)
    })
    const base_url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`
    expect(await refusal('call_simulator', { operation: 'GET v3/certificates', base_url })).toContain(
      'is not a simulator of this package',
    )
    expect(asked).toEqual(['GET /simulator/config'])
    await new Promise((done) => {
      other.close(done)
    })
  })
  test.each<[string, Record<string, unknown>]>([
    ['an address in place of a path', { operation: 'GET https://api.mch.weixin.qq.com/v3/certificates' }],
    [
      'a template that holds an address',
      { operation: 'GET {+url}', options: { url: 'https://api.mch.weixin.qq.com/' } },
    ],
    [
      'another host in the options',
      { operation: 'GET v3/certificates', options: { baseURL: 'https://api.mch.weixin.qq.com/' } },
    ],
    [
      'a file to write',
      { operation: 'GET v3/billdownload/file', options: { sink: 'answer.csv', query: { token: 'x' } } },
    ],
    ['a proxy', { operation: 'GET v3/certificates', options: { proxy: { host: 'example.com', port: 80 } } }],
    ["the simulator's keys", { operation: 'GET simulator/keys/apiclient_key.pem' }],
    ["the simulator's configuration", { operation: 'GET simulator/config' }],
    ['a way out of the controls', { operation: 'GET simulator/orders/../config' }],
    ['what is no operation', { operation: 'whatever' }],
  ])('refuses %s', async (_, given) => {
    expect(await refusal('call_simulator', given)).toMatch(/not taken here|no operation|not a control/)
  })
})

test('an unknown tool is refused, and nothing was written to standard error', async () => {
  expect(await refusal('rm', {})).toBe('there is no tool "rm"')
  expect(said).toBe('')
})

test('it ends when its input ends, after the answers', async () => {
  const line = (id: number, method: string, params: object = {}) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`
  const { code, stdout, stderr } = await wxpay(['mcp'], {
    input: line(1, 'ping') + line(2, 'tools/call', { name: 'explain', arguments: { code: 'SIGN_ERROR' } }),
  })
  const ids = stdout
    .trim()
    .split('\n')
    .map((one) => (JSON.parse(one) as { id: number }).id)
  expect([code, stderr, ids.sort((a, b) => a - b)]).toEqual([0, '', [1, 2]])
})

test('in Chinese with --lang zh', async () => {
  const { stdout } = await wxpay(['mcp', '--lang', 'zh'], {
    input: `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'explain', arguments: { code: 'ERR_SIG_EXPIRED' } } })}\n`,
  })
  expect(stdout).toMatch(/"cause\\": \\"[^"]*\p{Script=Han}/u)
})

describe('docs/mcp.md', () => {
  const blocks = (language: string): string[] =>
    blocksOf(page('docs/mcp.md'), language).map(([, code]) => code)

  test('the program prints what it says', async () => {
    class Transport extends StdioClientTransport {
      constructor({ command, args = [] }: { command: string; args?: string[] }) {
        expect([command, args[0]]).toEqual(['npx', 'wxpay'])
        super({
          command: process.execPath,
          args: [PROGRAM, ...args.slice(1)],
          env: environment() as Record<string, string>,
        })
      }
    }
    const [printed] = (await runBlock(blocks('ts')[0]!, {
      '@modelcontextprotocol/sdk/client/index.js': { Client },
      '@modelcontextprotocol/sdk/client/stdio.js': { StdioClientTransport: Transport },
    })) as [{ text: string }[]]
    expect(JSON.parse(printed[0]!.text)).toMatchObject({
      operations: [{ operation: 'POST v3/refund/domestic/refunds', title: '申请退款' }],
    })
  })
  test('the configurations start this command', () => {
    const command = { command: 'npx', args: ['wxpay', 'mcp'] }
    expect(JSON.parse(blocks('json')[0]!)).toEqual({ mcpServers: { wechatpay: command } })
    expect(blocks('toml')[0]).toBe('[mcp_servers.wechatpay]\ncommand = "npx"\nargs = ["wxpay", "mcp"]\n')
  })
  test('names every tool and what each takes', async () => {
    const { tools } = await client.listTools()
    const rows = Array.from(
      page('docs/mcp.md').matchAll(/^\| `(\w+)` \| ([^|]+) \|/gm),
      ([, name, takes]) => [name, Array.from(takes!.matchAll(/`(\w+)`/g), ([, one]) => one)],
    )
    const words = ({ properties = {} }: { properties?: object }): string[] => Object.keys(properties)
    const sorted = (names: readonly string[]): string[] => [...names].sort()
    expect(rows.map(([name, takes]) => [name, sorted(takes as string[])])).toEqual(
      tools.map(({ name, inputSchema }) => [name, sorted(words(inputSchema as { properties?: object }))]),
    )
  })
})

describe('without the SDK', () => {
  const folder = ownFolder()
  const root = join(__dirname, '../../..')
  beforeAll(() => {
    for (const name of ['cjs', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
    mkdirSync(join(folder, 'node_modules'))
    for (const name of readdirSync(join(root, 'node_modules')))
      if (name !== '@modelcontextprotocol' && !name.startsWith('.'))
        symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction')
  })

  test('it says what to install', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'cjs/cli/bin.js'), 'mcp'], {
      encoding: 'utf8',
      env: environment(),
      input: '',
    })
    expect([status, stderr]).toEqual([
      1,
      '✖ wxpay mcp needs the SDK of the Model Context Protocol beside this package: npm install @modelcontextprotocol/sdk\n',
    ])
  })
})
