/** `wxpay demo`, as a newcomer runs it: no account, no network but loopback. */
import { execFile, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, jest, test } from '@jest/globals'
import { createSimulator } from '../../lib/simulator/index.js'
import { freePort } from '../helpers/server.js'
import { standIn } from './production.js'
import { ended, environment, hasTerminal, onTerminal, ownFolder, values, wxpay } from './wxpay.js'

const folder = ownFolder()
jest.setTimeout(60_000)
const ESCAPE = '\u001B'
const SECRET = /PRIVATE KEY|"apiv3Key"/

test('tells an order from placing to reconciliation, every arrow an exchange', async () => {
  const { code, stdout, stderr } = await wxpay(['demo'], { cwd: folder })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  for (const line of [
    /^WeChat Pay demo · local simulator, no real money/,
    /✔ keys .* ms$/m,
    /✔ simulator +http:\/\/127\.0\.0\.1:\d+/,
    /✔ listener +http:\/\/127\.0\.0\.1:\d+\/notify/,
    /^1 Order .*transactions\.native\.post/m,
    /→ {2}POST \/v3\/pay\/transactions\/native .* signed {2}WECHATPAY2-SHA256-RSA2048$/m,
    /← {2}200 {2}code_url .* verified {2}PUB_KEY_ID_…\d{4} .* ms$/m,
    /weixin:\/\/wxpay\/bizpayurl\?pr=\d+$/m,
    /^2 Pay .* paid after \d\.\d s$/m,
    /^3 Notify {2}← {2}POST \/notify {2}TRANSACTION\.SUCCESS$/m,
    /signature {2}✔ verified/,
    /transaction_id 4200…\d{4} {2}SUCCESS {2}100 fen$/m,
    /→ {2}204 in \d+ ms/,
    /a forged copy .* 401 ERR_SIG_INVALID .* ✔ refused$/m,
    /a 10-minute-old one .* 401 ERR_SIG_EXPIRED .* ✔ refused$/m,
    /the same one again .* 204 duplicate .* ✔ not delivered twice$/m,
    /^4 Query .* SUCCESS .* verified .* ms$/m,
    /^5 Refund .* PROCESSING .* verified/m,
    /sent 2 times with the same out_refund_no/,
    /← {2}REFUND\.SUCCESS {2}verified, decrypted/,
    /^6 Bill .* 2 rows, gzip, SHA1 ✔ .* ms$/m,
    /trade {2}demo-\w+ {2}\+1\.00 .* refund {2}demo-\w+-R1 {2}-0\.30$/m,
    /sum 0\.70 = simulator ledger 0\.70 ✔/,
    /^Done in \d\.\d s: 6 requests signed, 4 answers verified, 1 file hash-checked, 2 notifications accepted, 3 refused or ignored\.$/m,
    /wxpay demo --keep/,
    /wxpay help credentials .* doctor/,
  ])
    expect(stdout).toMatch(line)
  expect(stdout).not.toContain('wxpay.json')
  expect(stdout).not.toMatch(SECRET)
  expect(readdirSync(folder)).toEqual([])
})

test('speaks Chinese where the locale does, or when asked', async () => {
  const [{ stdout: byLocale }, { stdout: asked }] = await Promise.all([
    wxpay(['demo'], { env: { LANG: 'zh_CN.UTF-8' } }),
    wxpay(['demo', '--lang', 'zh', '--fail', '429']),
  ])
  expect(byLocale).toMatch(/^微信支付演示 · 本机模拟平台/)
  expect(byLocale).toMatch(/签名 6 个请求，验签 4 个应答，校验 1 个文件，受理 2 条通知，拒绝或忽略 3 条。/)
  expect(asked).toMatch(
    /code RATELIMIT_EXCEEDED · 结果 rejected[^]*建议 {2}平台已拒绝[^]*事后查询: 没有这笔订单/,
  )
})

test('--json tells each step as a line, --keep writes a program that runs', async () => {
  const keep = join(folder, 'kept')
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(join(__dirname, '../..'), join(folder, 'node_modules/wechatpay-chain'))
  const { code, stdout } = await wxpay(['demo', '--json', '--keep', keep])
  expect(code).toBe(0)
  expect(values(stdout).map(({ step }) => step)).toEqual([
    'start',
    'keep',
    'order',
    'pay',
    'notify',
    'impostors',
    'query',
    'refund',
    'bill',
    'done',
  ])
  expect(values(stdout).at(-1)).toMatchObject({ signed: 6, verified: 4, files: 1, accepted: 2, refused: 3 })
  expect(stdout).not.toMatch(SECRET)
  expect(readdirSync(keep).sort()).toEqual([
    'apiclient_key.pem',
    'apiv3_key.txt',
    'demo.mjs',
    'simulator.json',
    'wechatpay_pub.pem',
  ])
  expect(readdirSync(keep).map((name) => statSync(join(keep, name)).mode & 0o777)).toEqual([
    0o600, 0o600, 0o600, 0o600, 0o600,
  ])
  expect(statSync(keep).mode & 0o777).toBe(0o700)
  expect(readFileSync(join(keep, 'demo.mjs'), 'utf8').split('\n').length - 1).toBeLessThanOrEqual(40)

  const ran = await promisify(execFile)(process.execPath, [join(keep, 'demo.mjs')], { env: environment() })
  expect(ran.stdout).toMatch(
    /^pay 0\.01 yuan by weixin:\/\/\S+\ntold 4200\d+\nasked SUCCESS\nrefund PROCESSING\n$/,
  )

  const again = await wxpay(['demo', '--keep', keep])
  expect(again).toMatchObject({
    code: 1,
    stderr: `✖ ${keep}/demo.mjs exists and is not replaced: choose another folder, or remove it\n`,
  })
})

test.each(['demo', 'simulate', 'keygen'])(
  '%s refuses at once a folder that cannot be made',
  async (command) => {
    writeFileSync(join(folder, `${command}-file`), '')
    const hopeless = [
      [`${command}-file/kept`, `${command}-file: not a folder`],
      ...(process.platform === 'linux'
        ? [['/proc/x/y', '/proc/x: no folder can be made in /proc: choose another']]
        : []),
    ]
    for (const [path = '', reason] of hopeless) {
      expect(
        await wxpay([command, ...(command === 'keygen' ? [] : ['--keep']), path], { cwd: folder }),
      ).toMatchObject({ code: 1, stderr: `✖ ${reason}\n` })
    }
  },
)

test('the program that --keep wrote runs against WeChat Pay once its values and files are replaced', async () => {
  const own = join(folder, 'own')
  mkdirSync(own)
  await using first = await createSimulator()
  await first.save(join(own, 'state.json'))
  writeFileSync(
    join(own, 'state.json'),
    readFileSync(join(own, 'state.json'), 'utf8').replaceAll('1900000001', '1230000109'),
  )
  await using platform = await createSimulator({ load: join(own, 'state.json') })
  const { mchid, serial, privateKey, apiv3Key, certs } = platform.config
  const [[publicKeyId, publicKey]] = Object.entries(certs) as [[string, string]]
  for (const [name, text] of [
    ['apiclient_key.pem', privateKey],
    ['wechatpay_pub.pem', publicKey],
    ['apiv3_key.txt', apiv3Key],
  ] as const)
    writeFileSync(join(own, name), text)
  const kept = readFileSync(join(folder, 'kept/demo.mjs'), 'utf8')
  const replaced = kept
    .replace(/mchid: '\d+', \/\/ 1/, `mchid: '${mchid}', // 1`)
    .replace(/serial: '\w+', \/\/ 2/, `serial: '${serial}', // 2`)
    .replace(/PUB_KEY_ID_\d+/, publicKeyId)
    .replace(/appid = '\w+'/, "appid = 'wx1230000109'")
  writeFileSync(join(own, 'demo.mjs'), replaced)
  platform.watch((event) => {
    if (event.type === 'request' && event.exchange.target === '/v3/pay/transactions/native')
      setTimeout(() => void platform.pay(platform.orders[0]!.out_trade_no), 1)
  })
  const port = await freePort()
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...standIn(own, platform), join(own, 'demo.mjs')],
    { env: environment({ PORT: String(port), NOTIFY_URL: `http://127.0.0.1:${port}/` }), timeout: 20_000 },
  )
  expect(stdout).toMatch(
    /^pay 0\.01 yuan by weixin:\/\/\S+\ntold 4200\d+\nasked SUCCESS\nrefund PROCESSING\n$/,
  )
  expect(platform.requests.map(({ target, verified }) => [target.split('?')[0], verified])).toEqual([
    ['/v3/pay/transactions/native', true],
    [expect.stringMatching(/^\/v3\/pay\/transactions\/out-trade-no\/demo-\d+$/), true],
    ['/v3/refund/domestic/refunds', true],
  ])
})

test('--fail shows how each failure ends, with a sentence of advice and the truth', async () => {
  const cases = [
    ['reset', 'ERR_NET_RESET', 'unknown', 'NOTPAY', 'It may have happened: query it by its number'],
    ['clock', 'SIGN_ERROR', 'rejected', undefined, 'It was refused, though the answer is not signed'],
  ] as const
  const [slip, ...ran] = await Promise.all([
    wxpay(['demo', '--fail', 'fire']),
    ...cases.map(([fault]) => wxpay(['demo', '--fail', fault])),
  ])
  for (const [at, [, code, outcome, truth, advice]] of cases.entries()) {
    const { code: exit, stdout } = ran[at]!
    expect(exit).toBe(0)
    expect(stdout).toMatch(new RegExp(`code ${code} · outcome ${outcome} · \\d attempts?`))
    expect(stdout).toContain(`advice  ${advice}`)
    if (truth !== undefined) expect(stdout).toMatch(new RegExp(`asked afterwards: ${truth}$`, 'm'))
  }
  expect([slip.code, slip.stderr]).toEqual([
    2,
    expect.stringMatching(/--fail must be one of reset, stall, 503, .*, clock/),
  ])
})

test('--tour shows the six ways of the PHP samples, uploads, APIv2 and a refusal', async () => {
  const { code, stdout, stderr } = await wxpay(['demo', '--tour'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.match(/^ {2}✔ .* signed .* verified .* ms$/gm)).toHaveLength(25)
  expect(stdout).toMatch(/✖ ApiError: .* 401 SIGN_ERROR/)
  expect(stdout).toMatch(/Done in .* 26 requests signed/)
})

;(hasTerminal ? describe : describe.skip)('on a terminal', () => {
  test('a QR code is drawn, in colour, with a spinner that leaves nothing behind', async () => {
    const { code, stdout } = await ended(onTerminal(['demo']))
    expect(code).toBe(0)
    expect(stdout).toContain(`${ESCAPE}[32m✔${ESCAPE}[39m keys`)
    expect(stdout.match(/^ {2}[█▀▄ ]{27,}/gm)!.length).toBeGreaterThan(12)
    expect(stdout).toMatch(/[█▀▄] {6}weixin:\/\/wxpay\//)
    expect(stdout).toContain(`the simulated user is paying … ${ESCAPE}[36m⠋${ESCAPE}[39m\r${ESCAPE}[2K`)
  })
  test('NO_COLOR and a narrow one are respected', async () => {
    const child = spawn(
      'script',
      [
        '-qec',
        `stty cols 30; exec '${process.execPath}' '${join(__dirname, '../../cjs/cli/bin.js')}' demo`,
        '/dev/null',
      ],
      { env: environment({ NO_COLOR: '1', TERM: 'xterm' }) },
    )
    const { stdout } = await ended(child)
    expect(stdout).not.toContain(`${ESCAPE}[3`)
    expect(stdout).not.toContain('█')
    expect(stdout).toMatch(/weixin:\/\/wxpay\//)
  })
})
