/**
 * What others write (responses, bills, notifications, events of an app) on a real
 * terminal: no byte of it acts there.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Hash, AesEcb, Transformer } from '../../lib/index.js'
import { Notifications } from '../../lib/notifications/index.js'
import { answer, apiv3Key, config as configOf, platform, secret } from '../helpers/platform.js'
import { startServer, type TestServer } from '../helpers/server.js'
import { ended, hasTerminal, onTerminal, ownFolder, wxpay, type Ran } from './wxpay.js'

jest.setTimeout(60_000)

const EVIL = '\u001B]0;owned\u0007\u001B[31mRED\u009B2J\u0000\b\r\n✔ EVIL\u007F\u202E'
const ESCAPED = String.raw`\u001B]0;owned\u0007\u001B[31mRED\u009B2J`
/** What this program draws itself: its colours, a line drawn again, the ends of lines. */
// oxlint-disable-next-line no-control-regex -- the sequences of a terminal
const OWN = /\u001B\[(?:1|2|22|31|32|33|36|39)m|\r\u001B\[2K|\r?\n/g

const folder = ownFolder()
const platformConfig = () => configOf(server.baseURL, { retry: false })
const put = (name: string, content: string): void =>
  writeFileSync(join(folder, name), content, { mode: 0o600 })
const bill = Buffer.from(`\uFEFF交易时间,商品名称\r\n\`2026-01-31,\`${EVIL.replace(/[\r\n]/g, '')}\r\n`)

let server: TestServer
beforeAll(async () => {
  server = await startServer(({ target }, response) => {
    if (target.startsWith('/v3/refused'))
      answer(response, { code: `PARAM_${EVIL}`, message: EVIL, detail: { field: EVIL, value: EVIL } }, 400)
    else if (target.startsWith('/cashier/trigger'))
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ message: EVIL }))
    else if (target.startsWith('/v3/unsigned'))
      response.writeHead(500, { 'content-type': 'text/html' }).end(`<html>${EVIL}`)
    else if (target.startsWith('/v3/global/profit-sharing'))
      answer(response, { download_url: `${server.baseURL}v3/billdownload/file?token=1` })
    else if (target.startsWith('/v3/profitsharing/bills'))
      answer(response, {
        download_url: `${server.baseURL}v3/billdownload/file?token=1`,
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(bill).digest('hex'),
      })
    else if (target.startsWith('/v3/billdownload/file')) response.writeHead(200).end(bill)
    else answer(response, { text: EVIL, [EVIL]: [EVIL] })
  })
  put('wxpay.json', JSON.stringify(platformConfig()))
})
afterAll(() => server.close())

const env = (): Record<string, string> => ({ WXPAY_CONFIG: join(folder, 'wxpay.json') })
const screen = (words: readonly string[]): Promise<Ran> =>
  ended(onTerminal(words, { cwd: folder, env: env() }))
const plain = (words: readonly string[]): Promise<Ran> => wxpay(words, { cwd: folder, env: env() })

const COMMANDS: readonly (readonly [words: readonly string[], code: number])[] = [
  [['request', 'get', 'v3/refused'], 1],
  [['request', 'get', 'v3/refused', '--json'], 1],
  [['request', 'post', 'v3/refused', 'a=1'], 1],
  [['request', 'get', 'v3/unsigned'], 1],
  [['request', 'get', 'v3/fine'], 0],
  [['request', 'get', 'v3/fine', '--json'], 0],
  [['request', 'get', `v3/fine/${EVIL.replace(/[\0\r\n]/g, '')}`], 2],
  [['bill', 'profitsharing', '2026-01-31', '--format', 'json'], 0],
  [['bill', 'profitsharing', '2026-01-31'], 0],
  [['decrypt', 'sealed.json'], 0],
  [['decrypt', 'sealed.json', '--json'], 0],
  [['verify', 'sealed.txt'], 0],
  [['trigger', 'PROBE', '--port', 'PORT'], 1],
]

describe('nothing that others wrote acts on a terminal', () => {
  beforeAll(() => {
    const [[name, key]] = Object.entries(platformConfig().certs as Record<string, string>) as [
      [string, string],
    ]
    const notifications = new Notifications({
      certs: { [name]: key },
      apiv3Key,
      platform: { serial: name, privateKey: platform.privateKey },
    })
    const { headers, body } = notifications.sign({
      event_type: `EVENT${EVIL}` as 'TRANSACTION.SUCCESS',
      resource: { attach: EVIL },
    })
    put('sealed.json', JSON.stringify({ headers, body }))
    put(
      'sealed.txt',
      `${Object.entries(headers)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join('')}\n${body}`,
    )
  })

  ;(hasTerminal ? test : test.skip).each(COMMANDS)('on a screen: %j', async (words, code) => {
    const ran = await screen(words.map((word) => (word === 'PORT' ? new URL(server.baseURL).port : word)))
    const shown = ran.stdout
    expect([ran.code, shown]).toEqual([code, expect.stringContaining('owned')])
    expect(shown).not.toMatch(/^✔ EVIL/m)
    expect(shown).not.toContain('\u001B[31mRED')
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(shown.replace(OWN, '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/)
    expect(shown.toUpperCase()).toContain(ESCAPED.slice(0, 11).toUpperCase())
  })

  test('into a pipe the bytes of a file come as they are, lines and JSON escaped all the same', async () => {
    const [raw, text, json] = await Promise.all([
      plain(['bill', 'profitsharing', '2026-01-31']),
      plain(['request', 'get', 'v3/refused']),
      plain(['request', 'get', 'v3/fine', '--json']),
    ])
    expect(raw.stdout).toBe(bill.toString())
    expect([text.code, text.stderr]).toEqual([1, expect.stringContaining(ESCAPED)])
    expect((JSON.parse(json.stdout) as { data: unknown }).data).toEqual({ text: EVIL, [EVIL]: [EVIL] })
  })
})

describe('"verified" is said of what was verified', () => {
  test('a file that the platform does not sign is not, whatever its headers say', async () => {
    await using forger = await startServer((_, response) => {
      response.writeHead(200, { 'wechatpay-serial': 'FORGED', 'wechatpay-signature': 'x' }).end('file')
    })
    put('forger.json', JSON.stringify(configOf(forger.baseURL, { retry: false })))
    const ask = (more: readonly string[]) =>
      plain(['request', 'get', 'v3/billdownload/file', 'token=1', '--config', 'forger.json', ...more])
    const [piped, kept, signed] = await Promise.all([
      ask([]),
      ask(['--output', 'kept.bin', '--json']),
      plain(['request', 'get', 'v3/fine', '--json']),
    ])
    expect([piped.code, piped.stdout]).toEqual([0, 'file'])
    expect(piped.stderr).toContain('not signed by the platform')
    expect(piped.stderr).not.toMatch(/\bverified|FORGED/)
    expect(JSON.parse(kept.stdout)).toMatchObject({ verified: false, size: 4 })
    expect(JSON.parse(signed.stdout)).toMatchObject({ verified: true, serial: expect.any(String) })
  })

  test('a bill without a digest is not called checked', async () => {
    const { code, stderr } = await plain([
      'bill',
      'global-profitsharing',
      '2026-01-31',
      '--output',
      'undigested.csv',
    ])
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('not checked: the platform announces no digest'),
    ])
  })

  test('an APIv2 refund notification carries no signature', async () => {
    const inner = Transformer.toXml({ out_refund_no: 'R1', refund_status: 'SUCCESS' })
    const req_info = AesEcb.encrypt(inner, Hash.md5(secret))
    put('refund.xml', Transformer.toXml({ return_code: 'SUCCESS', req_info }))
    const [shown, json] = await Promise.all([
      plain(['verify', 'refund.xml']),
      plain(['verify', 'refund.xml', '--json']),
    ])
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('! signature  none')])
    expect(JSON.parse(json.stdout)).toEqual({ verified: false, event_type: 'refund-processed' })
  })
})
