/** The command line in Chinese: where the locale says so, or `--lang zh` asks; and `wxpay explain`. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { COMMANDS } from '../../lib/cli/commands.js'
import { allCodes, explain } from '../../lib/cli/explain/explain.js'
import { FAMILY_NAMES } from '../../lib/cli/explain/families.js'
import { PLATFORM_CODES } from '../../lib/cli/explain/platform-codes.js'
import { COMMON, CREDENTIALS } from '../../lib/cli/spec.js'
import { ZH, ZH_COMMON, ZH_CREDENTIALS } from '../../lib/cli/specs/zh.js'
import { columnsOf } from '../../lib/cli/styled.js'
import { FAMILIES } from '../../lib/endpoints/codes/index.js'
import { openShop, type Shop } from './shop.js'
import { ownFolder, values, wxpay } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
})
afterAll(() => shop.platform.close())

const HAN = /\p{Script=Han}/u
/** Sentences of English: three words in a row. What is quoted, typed or named is English in both. */
const ENGLISH = /\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/

describe('every text of the help is there in Chinese', () => {
  test.each(Object.entries(COMMANDS))('%s', (name, { spec }) => {
    const { about, options = {}, more, examples } = ZH[name]!
    expect(Object.keys(options).sort()).toEqual(Object.keys(spec.options ?? {}).sort())
    expect([examples.length, more === undefined]).toEqual([spec.examples.length, spec.more === undefined])
    for (const text of [
      about,
      ...Object.values(options),
      ...(more ?? '').split('\n').filter(Boolean),
      ...examples,
    ])
      expect([text, HAN.test(text) || /^[\w:=+ ./-]+$/.test(text), ENGLISH.test(text)]).toEqual([
        text,
        true,
        false,
      ])
    for (const line of (more ?? '').split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(130)
  })
  test('and of what all commands take', () => {
    expect(Object.keys(ZH_COMMON)).toEqual(Object.keys(COMMON))
    expect(Object.keys(ZH_CREDENTIALS)).toEqual(Object.keys(CREDENTIALS))
    expect(Object.keys(ZH)).toEqual(expect.arrayContaining(Object.keys(COMMANDS)))
  })
})

describe('a run speaks Chinese', () => {
  test('where the locale says so or --lang asks, wherever that stands; --lang en speaks English there', async () => {
    const chinese = { LANG: 'zh_CN.UTF-8' }
    const ran = await Promise.all([
      wxpay(['help'], { env: chinese }),
      wxpay(['--lang', 'zh', 'help']),
      wxpay(['help', '--lang=zh']),
      wxpay(['bill', '--help', '--lang', 'zh']),
      wxpay(['help', '--lang', 'en'], { env: chinese }),
      wxpay(['--lang', 'en', 'help'], { env: { LC_ALL: 'zh_TW.UTF-8' } }),
    ])
    expect(ran.map(({ code, stdout }) => [code, stdout.split('\n')[0]])).toEqual([
      ...Array.from({ length: 3 }, () => [0, 'wxpay：命令行里的微信支付']),
      [0, 'wxpay bill：下载账单，核对摘要与汇总'],
      ...Array.from({ length: 2 }, () => [0, 'wxpay: WeChat Pay on the command line']),
    ])
    expect(await wxpay(['help', '--lang', 'fr'])).toMatchObject({ code: 2 })
  })

  test.each<[string[], number]>([
    [['bill', 'tradebil'], 2],
    [['bill', 'tradebill', '2026-13-01'], 2],
    [['bill', 'tradebill', '--format', 'xml'], 2],
    [['upload', 'v3/merchant/media/upload', 'none.png'], 2],
    [['request', 'get', 'v3/pay/transactions/out-trade-no/nowhere-01', 'mchid=1900000001'], 1],
    [['request', 'v3.pay.transactions.native.post', 'nonsense=1'], 2],
    [['sign', 'FETCH', '/v3'], 2],
    [['keygen', ''], 2],
    [['trigger', 'NOTHING'], 2],
    [['doctor', '--serial', 'zz'], 1],
    [['reconcile', 'tradebill', 'today'], 2],
    [['simulate', '--rate', '7', '--fail', 'reset'], 2],
    [['openapi', 'v3/nowhere'], 2],
    [['nonsense'], 2],
    [['doctor', '--nonsense'], 2],
  ])('%j', async (words, code) => {
    const ran = await shop.run([...words, '--lang', 'zh'])
    const said = `${ran.stdout}${ran.stderr}`
    expect([ran.code, said]).toEqual([code, expect.stringMatching(HAN)])
    // Messages of the library are English; beside them stand cause and cure.
    const own = said.split('\n').filter((line) => !/\(\w+\)$/.test(line) && !/^ {2}(?:原因|办法)/.test(line))
    expect(own.filter((line) => ENGLISH.test(line))).toEqual([])
  })

  test('an error of the library is told with cause and cure, and what to do', async () => {
    const { stderr } = await shop.run([
      'request',
      'get',
      'v3/certificates',
      '--base-url',
      'http://127.0.0.1:1/',
      '--no-retry',
      '--lang',
      'zh',
    ])
    expect(stderr).toMatch(
      /^✖ .*ERR_NET_CONNECT\)\n {2}原因 {2}.+\n {2}办法 {2}.+\n {2}请求未发出：可以放心重试。\n$/s,
    )
  })
})

describe('explain', () => {
  test("a code of this package: cause and cure, as docs/errors.md has them; one of the platform's at each kind of endpoint", async () => {
    const [own, both, at, json, list] = await Promise.all([
      wxpay(['explain', 'err_sig_probe']),
      wxpay(['explain', 'SIGN_ERROR', 'PARAM_ERROR']),
      wxpay(['explain', 'NOT_ENOUGH', '--of', 'POST v3/refund/domestic/refunds']),
      wxpay(['explain', 'ERR_API_502', '--json', '--lang', 'zh']),
      wxpay(['explain', '-', '--list', '--json']),
    ])
    expect(own.stdout).toBe(
      "ERR_SIG_PROBE  SignatureError\n  cause  WeChat Pay's own probe, wrong on purpose\n  cure  none: refuse it, raise no alarm\n",
    )
    expect(both.stdout).toMatch(/^SIGN_ERROR\n {2}cause.+\n {2}cure.+\n[^]*^PARAM_ERROR\n {2}cause/m)
    expect(at.stdout).toContain('APIv3: refund, HTTP 403\n')
    expect(at.stdout.match(/HTTP/g)).toHaveLength(1)
    expect(values(json.stdout)).toMatchObject([{ kind: 'ours', code: 'ERR_API_502', name: 'ApiError' }])
    expect(values(list.stdout).length).toBe(allCodes().length)
    expect((await wxpay(['explain', 'ERR_SIG_PROBE', '--lang', 'zh'])).stdout).toBe(
      'ERR_SIG_PROBE  SignatureError\n  原因  微信支付的探测流量，签名故意是错的\n  办法  无需处理：拒绝即可，不要报警\n',
    )
  })

  test('what is not known is said so, with what was probably meant', async () => {
    expect(await wxpay(['explain', 'SIGN_EROR'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean SIGN_ERROR?'),
    })
    expect(await wxpay(['explain', 'WHATEVER'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('wxpay explain --list'),
    })
  })

  test('every code has both languages, every kind of endpoint a name', () => {
    for (const code of allCodes()) expect(explain(code, 'en').kind).not.toBe('unknown')
    const own = allCodes().map((code) => explain(code, 'zh'))
    expect(own.filter((one) => one.kind === 'ours' && !HAN.test(one.cause))).toEqual([])
    for (const { zh } of Object.values(PLATFORM_CODES))
      expect([HAN.test(zh.cause), HAN.test(zh.cure)]).toEqual([true, true])
    expect(FAMILIES.map(({ name }) => name).filter((name) => FAMILY_NAMES[name] === undefined)).toEqual([])
  })
})
