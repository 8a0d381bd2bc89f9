/**
 * `wxpay request`, `certificates`, `bill` and `upload`, as a merchant runs them,
 * against a platform on this machine.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Rsa, Wechatpay } from '../../lib/index.js'
import { MANY, openShop, packageWords, type Shop } from './shop.js'
import { ownFolder, values, type Ran } from './wxpay.js'

jest.setTimeout(60_000)

const folder = ownFolder()
let shop: Shop
beforeAll(async () => {
  shop = await openShop(folder)
})
afterAll(() => shop.platform.close())
beforeEach(() => shop.platform.heal())

const NATIVE = [
  'appid=wx8888888888888888',
  'mchid=1900000001',
  'description=公仔',
  'notify_url=https://www.example.com/notify',
]
const order = (number: string, more: readonly string[] = []) =>
  shop.run([
    'request',
    'post',
    'v3/pay/transactions/native',
    ...NATIVE,
    `out_trade_no=${number}`,
    'amount.total=100',
    ...more,
  ])
const errorOf = ({ stderr }: Ran): Record<string, unknown> & { error: Record<string, unknown> } =>
  values(stderr).at(-1) as never
const mode = (path: string): number => statSync(path).mode & 0o777

describe('request', () => {
  beforeAll(async () => {
    const { v3 } = new Wechatpay(shop.platform.config)
    for (const out_trade_no of ['asked-0001', 'asked-0002'])
      await v3.pay.transactions.native.post({
        json: {
          appid: 'wx8888888888888888',
          mchid: '1900000001',
          description: 'x',
          out_trade_no,
          notify_url: 'https://www.example.com/notify',
          amount: { total: 7 },
        },
      })
  })

  test('the merchant of the credentials is filled in where an operation must have it', async () => {
    const dry = async (...words: string[]): Promise<unknown> => {
      const { code, stdout, stderr } = await shop.run(['request', ...words, '--dry-run', '--json'])
      expect([code, stderr]).toEqual([0, ''])
      return JSON.parse(stdout)
    }
    const [query, order, other, partner, legacy, none] = await Promise.all([
      dry('get', 'v3/pay/transactions/out-trade-no/asked-0001'),
      dry('post', 'v3/pay/transactions/native', 'out_trade_no=a-1'),
      dry('post', 'v3/pay/transactions/native', 'out_trade_no=a-1', 'mchid=1900000109'),
      dry('post', 'v3/pay/partner/transactions/native', 'out_trade_no=a-1'),
      dry('v2.pay.orderquery.post', 'out_trade_no=a-1'),
      dry('get', 'v3/certificates'),
    ])
    expect(query).toMatchObject({ query: { mchid: '1900000001' } })
    expect(order).toMatchObject({ json: { out_trade_no: 'a-1', mchid: '1900000001' } })
    expect(other).toMatchObject({ json: { mchid: '1900000109' } })
    expect(partner).toMatchObject({ json: { sp_mchid: '1900000001' } })
    expect(legacy).toMatchObject({ xml: { mch_id: '1900000001' } })
    expect(none).toEqual({ method: 'GET', path: 'v3/certificates' })
    const asked = await shop.run(['request', 'get', 'v3/pay/transactions/out-trade-no/asked-0001', '--json'])
    expect([asked.code, values(asked.stdout)]).toMatchObject([0, [{ data: { out_trade_no: 'asked-0001' } }]])
  })

  test('by path, by path with the value in it, by chain, with and without its verb: the same call', async () => {
    const ways = [
      ['get', 'v3/pay/transactions/out-trade-no/{out_trade_no}', 'out_trade_no=asked-0001'],
      ['GET', '/v3/pay/transactions/out-trade-no/asked-0001'],
      ['v3.pay.transactions.outTradeNo._out_trade_no_.get', 'out_trade_no=asked-0001'],
      ['v3.pay.transactions.outTradeNo._out_trade_no_', 'out_trade_no=asked-0001'],
    ]
    const before = shop.platform.requests.length
    const answers = await Promise.all(
      ways.map((words) => shop.run(['request', ...words, 'mchid=1900000001', '--json'])),
    )
    for (const { code, stdout } of answers) {
      expect(code).toBe(0)
      expect(values(stdout)).toEqual([
        {
          status: 200,
          requestId: expect.any(String),
          verified: true,
          serial: Object.keys(shop.platform.config.certs)[0],
          data: expect.objectContaining({
            out_trade_no: 'asked-0001',
            amount: expect.objectContaining({ total: 7 }),
          }),
        },
      ])
    }
    expect(
      new Set(
        shop.platform.requests
          .slice(before)
          .map(({ method, target, status }) => `${method} ${target} ${status}`),
      ),
    ).toEqual(new Set(['GET /v3/pay/transactions/out-trade-no/asked-0001?mchid=1900000001 200']))
  })

  test('NAME=VALUE goes where the operation has the name, as what it is there; JSON, lists and a body from standard input too', async () => {
    const [dry, body, v2, typed] = await Promise.all([
      shop.run([
        'request',
        'v3.pay.transactions.native.post',
        ...NATIVE,
        'out_trade_no=dry-0001',
        'amount.total=100',
        'support_fapiao=true',
        'detail.goods_detail[0].quantity=2',
        'detail.goods_detail[0].merchant_goods_id=100',
        '--dry-run',
        '--json',
      ]),
      shop.run(
        [
          'request',
          'post',
          'v3/pay/transactions/native',
          '--body',
          '-',
          'amount.total=5',
          '--dry-run',
          '--json',
        ],
        { input: '{"mchid":"1","amount":{"total":1,"currency":"CNY"}}' },
      ),
      shop.run(['request', 'v2.pay.orderquery.post', 'out_trade_no=1', '--dry-run', '--json']),
      shop.run([
        'request',
        'get',
        'v3/any/thing',
        'a:=[1,"2"]',
        'b[]=1',
        'b[]=2',
        'query.c=3',
        '--dry-run',
        '--json',
      ]),
    ])
    expect(values(dry.stdout)).toEqual([
      {
        method: 'POST',
        path: 'v3/pay/transactions/native',
        json: {
          appid: 'wx8888888888888888',
          mchid: '1900000001',
          description: '公仔',
          notify_url: 'https://www.example.com/notify',
          out_trade_no: 'dry-0001',
          amount: { total: 100 },
          support_fapiao: true,
          detail: { goods_detail: [{ quantity: 2, merchant_goods_id: '100' }] },
        },
      },
    ])
    expect(values(body.stdout)).toMatchObject([
      { json: { mchid: '1', amount: { total: 5, currency: 'CNY' } } },
    ])
    expect(values(v2.stdout)).toMatchObject([
      { method: 'POST', path: 'v2/pay/orderquery', xml: { out_trade_no: '1' } },
    ])
    expect(values(typed.stdout)).toMatchObject([{ query: { a: [1, '2'], b: ['1', '2'], c: '3' } }])
  })

  test("APIv2, a brand, a header of one's own, fields encrypted and opened, and what is not documented", async () => {
    const before = shop.platform.requests.length
    const [v2, brand, header, encrypted, unknown] = await Promise.all([
      shop.run([
        'request',
        'v2.pay.orderquery.post',
        'appid=wx1',
        'mch_id=1900000001',
        'out_trade_no=asked-0001',
        '--json',
      ]),
      shop.run(['request', 'get', 'brand/marketing/product-coupon/notify-configs', '--json']),
      shop.run([
        'request',
        'get',
        'v3/capital/capitallhh/areas/provinces',
        '--header',
        'X-Mine: yes',
        '--json',
      ]),
      order('encrypted-1', [
        'payer.identity.type=IDCARD',
        'payer.identity.number=43102119910910512X',
        'payer.identity.name=张三',
        '--encrypt',
      ]),
      shop.run(['request', 'get', 'v3/certificate']),
    ])
    expect(v2).toMatchObject({ code: 0, stdout: expect.stringContaining('"trade_state":"NOTPAY"') })
    expect([brand.code, header.code, encrypted.code, unknown.code]).toEqual([0, 0, 0, 1])
    expect(unknown.stderr).toContain(
      'GET /v3/certificate is not among the documented endpoints (did you mean v3/certificates?); it is sent as written',
    )
    const sent = shop.platform.requests.slice(before)
    expect(sent.map(({ target }) => target).sort()).toEqual([
      '/brand/marketing/product-coupon/notify-configs',
      '/pay/orderquery',
      '/v3/capital/capitallhh/areas/provinces',
      '/v3/certificate',
      '/v3/pay/transactions/native',
    ])
    const { signed } = sent.find(({ target }) => target === '/v3/pay/transactions/native')!
    const { payer } = JSON.parse(signed!.split('\n')[4]!) as { payer: { identity: Record<string, string> } }
    expect([payer.identity['type'], payer.identity['name'], payer.identity['number']]).toEqual([
      'IDCARD',
      expect.stringMatching(/^[\w+/]{342}==$/),
      expect.stringMatching(/^[\w+/]{342}==$/),
    ])
  })

  test('what makes no sense is refused before anything is sent, and says what was meant', async () => {
    const before = shop.platform.requests.length
    const cases: [words: string[], reason: string][] = [
      [['request'], 'a word is missing: [VERB] PATH'],
      [['request', 'get'], 'the path is missing'],
      [['request', 'certificates'], '"certificates" is neither a path (v3/certificates) nor a chain'],
      [['request', 'v3.toString.get'], 'v3.toString.get is no chain'],
      [['request', 'v3.then.get'], 'v3.then.get is no chain'],
      [['request', 'v3/pay/transactions/native', 'amount.totl=1'], 'has no amount.totl: total, currency'],
      [['request', 'v3/pay/transactions/native', 'apid=1'], 'has no apid: '],
      [['request', 'v3/any/thing'], 'give the verb'],
      [['request', 'get', 'v3/certificates', '--body', 'x.json'], 'a GET has no body'],
      [
        ['request', 'post', 'v3/pay/transactions/native', '--body', 'none.json'],
        '--body: there is no file none.json',
      ],
      [['request', 'get', 'v3/certificates', '--header', 'x'], '--header takes NAME:VALUE'],
      [['request', 'get', 'v3/certificates', '--timeout', '3'], '--timeout takes a time'],
      [['request', 'get', 'v3/certificates', '--jsn'], 'there is no option --jsn. Did you mean --json?'],
      [['request', 'get', 'v3/pay/transactions/out-trade-no/{out_trade_no}'], 'out_trade_no'],
    ]
    const answers = await Promise.all(cases.map(([words]) => shop.run(words)))
    expect(
      answers.map(({ code, stdout, stderr }, at) => [code, stdout, stderr.includes(cases[at]![1]) || stderr]),
    ).toEqual(cases.map(() => [2, '', true]))
    expect(shop.platform.requests).toHaveLength(before)
  })

  test('the exit code says what is known: 0 done, 1 refused, 2 nothing was sent, 3 it may have happened; errors in JSON too', async () => {
    const refused = await shop.run([
      'request',
      'get',
      'v3/pay/transactions/out-trade-no/unknown-1',
      'mchid=1900000001',
      '--json',
    ])
    expect([refused.code, refused.stdout, errorOf(refused)]).toEqual([
      1,
      '',
      {
        error: expect.objectContaining({
          name: 'ApiError',
          code: 'ORDER_NOT_EXIST',
          outcome: 'rejected',
          verified: true,
          status: 404,
        }),
        exit: 1,
      },
    ])
    shop.platform.fail({ mode: 'reset', method: 'POST', times: Infinity })
    const broken = await order('broken-0001', ['--no-retry', '--json'])
    expect([broken.code, errorOf(broken)]).toEqual([
      3,
      { error: expect.objectContaining({ name: 'NetworkError', outcome: 'unknown' }), exit: 3 },
    ])
    expect((await order('broken-0002', ['--no-retry'])).stderr).toMatch(
      /It may have happened: query it by its number before you repeat it, and repeat it with the same number only\.\n$/,
    )
    shop.platform.fail({ mode: 'reset', method: 'GET', times: Infinity })
    const query = await shop.run(['request', 'get', 'v3/certificates', '--no-retry'])
    expect([query.code, query.stderr]).toEqual([1, expect.stringContaining('safe to repeat')])
    shop.platform.heal()
    shop.platform.fail({ mode: 'stall', method: 'POST' })
    expect((await order('slow-0001', ['--no-retry', '--timeout', '300ms'])).code).toBe(3)
    const usage = await shop.run(['request', '--json'])
    expect([usage.code, errorOf(usage)]).toEqual([
      2,
      { error: { name: 'UsageError', message: expect.stringContaining('a word is missing') }, exit: 2 },
    ])
  })

  test('an answer that is a file goes into one that was not there', async () => {
    const { stdout } = await shop.run([
      'request',
      'get',
      'v3/bill/tradebill',
      'bill_date=2026-01-01',
      '--json',
    ])
    const [
      {
        data: { download_url },
      },
    ] = values(stdout) as [{ data: { download_url: string } }]
    const { pathname, search } = new URL(download_url)
    const first = await shop.run(['request', 'get', `${pathname}${search}`, '--output', 'raw.csv', '--json'])
    expect([first.code, values(first.stdout)]).toEqual([
      0,
      [{ status: 200, verified: false, file: 'raw.csv', size: statSync(join(folder, 'raw.csv')).size }],
    ])
    expect([
      readFileSync(join(folder, 'raw.csv'), 'utf8').slice(0, 5),
      mode(join(folder, 'raw.csv')),
    ]).toEqual(['\uFEFF交易时间', 0o600])
    expect(await shop.run(['request', 'get', `${pathname}${search}`, '--output', 'raw.csv'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('raw.csv exists and is not replaced'),
    })
  })
})

test('certificates are downloaded without any known, verified, and stored for their owner; what is there is not replaced', async () => {
  shop.platform.switchTo('certificate')
  const { certs: _certs, ...config } = shop.platform.config
  shop.put('bare.json', JSON.stringify(config))
  const { code, stdout } = await shop.run([
    'certificates',
    '--config',
    'bare.json',
    '--output',
    'certs',
    '--json',
  ])
  expect(code).toBe(0)
  const [{ serial, file }] = values(stdout) as [{ serial: string; file: string }]
  expect([serial, file, mode(join(folder, 'certs')), mode(join(folder, file))]).toEqual([
    expect.stringMatching(/^[0-9A-F]{40}$/),
    `certs/wechatpay_${serial}.pem`,
    0o700,
    0o600,
  ])
  expect(Rsa.from(readFileSync(join(folder, file)), Rsa.KEY_TYPE_PUBLIC).type).toBe('public')
  shop.put('wrong.json', JSON.stringify({ ...config, apiv3Key: '0'.repeat(32) }))
  const [again, wrong, without] = await Promise.all([
    shop.run(['certificates', '--config', 'bare.json', '--output', 'certs']),
    shop.run(['certificates', '--config', 'wrong.json', '--output', 'no']),
    shop.run(['certificates'], { env: { WXPAY_CONFIG: '', WXPAY_MCHID: '1900000001' } }),
  ])
  expect(again).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(new RegExp(`^✔ ${serial} {2}until \\d{4}-\\d\\d-\\d\\d {2}certs/`)),
  })
  expect([wrong.code, wrong.stdout, existsSync(join(folder, 'no'))]).toEqual([1, '', false])
  expect(without.code).toBe(2)
  writeFileSync(join(folder, file), 'mine')
  expect(await shop.run(['certificates', '--config', 'bare.json', '--output', 'certs'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('exists and is not replaced'),
  })
  expect(readFileSync(join(folder, file), 'utf8')).toBe('mine')
  shop.platform.switchTo('public-key')
})

describe('bill', () => {
  beforeAll(async () => {
    const { v3 } = new Wechatpay(shop.platform.config)
    await v3.pay.transactions.native.post({
      json: {
        appid: 'wx8888888888888888',
        mchid: '1900000001',
        description: 'x',
        out_trade_no: 'billed-0001',
        notify_url: 'https://www.example.com/notify',
        amount: { total: 730 },
      },
    })
    await shop.platform.pay('billed-0001')
  })

  test('as the platform writes it or as JSON, on standard output or in a file', async () => {
    const [csv, json, csvFile, jsonFile] = await Promise.all([
      shop.run(['bill', 'tradebill', 'today']),
      shop.run(['bill', 'tradebill', 'today', '--format', 'json']),
      shop.run(['bill', 'tradebill', 'today', 'tar_type=GZIP', '--output', 'bill.csv']),
      shop.run(['bill', 'tradebill', 'today', '--format', 'json', '--output', 'bill.ndjson', '--json']),
    ])
    expect(csv).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\uFEFF交易时间,[^]*`billed-0001,[^]*总交易单数/),
    })
    expect(values(json.stdout).filter((row) => row['商户订单号'] === 'billed-0001')).toMatchObject([
      { 订单金额: '7.30' },
    ])
    expect(csvFile).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^✔ bill\.csv: .*, checked\n$/),
    })
    expect(readFileSync(join(folder, 'bill.csv'), 'utf8')).toBe(csv.stdout)
    const lines = readFileSync(join(folder, 'bill.ndjson'), 'utf8')
    expect(lines).toBe(json.stdout)
    expect(values(jsonFile.stdout)).toEqual([
      {
        bill: 'tradebill',
        file: 'bill.ndjson',
        rows: values(lines).length,
        size: Buffer.byteLength(lines),
        checked: true,
      },
    ])
  })

  test('one that is cut short leaves no file and exit code 1; a slip is named', async () => {
    shop.platform.fail({ mode: 'truncate', path: '/v3/billdownload/file', times: Infinity })
    const cut = await shop.run(['bill', 'tradebill', 'today', '--output', 'cut.csv'])
    shop.platform.heal()
    expect([cut.code, readdirSync(folder).filter((name) => name.startsWith('cut'))]).toEqual([1, []])
    const slips = await Promise.all([
      shop.run(['bill', 'tradebil']),
      shop.run(['bill', 'tradebill', 'soon']),
      shop.run(['bill', 'tradebill', 'today', '--format', 'xml']),
      shop.run(['bill', 'tradebill', 'today', '--output', 'bill.csv']),
      shop.run(['bill', '--list', '--json']),
    ])
    expect(slips.slice(0, 3).map(({ code, stderr }) => [code, stderr.split('\n')[0]])).toEqual([
      [2, '✖ there is no bill "tradebil". Did you mean tradebill?'],
      [2, '✖ expected a date (2026-01-31, today, yesterday), found "soon"'],
      [2, '✖ --format must be one of csv, json'],
    ])
    expect(slips[3]).toMatchObject({ stderr: expect.stringContaining('bill.csv exists') })
    expect(slips[3].code).not.toBe(0)
    expect(values(slips[4].stdout).map(({ bill }) => bill)).toContain('tradebill')
  })
})

describe('upload', () => {
  test('gives what the platform says, with the metadata that was signed', async () => {
    shop.put('users.csv', 'user-1\nuser-2\n')
    shop.put('licence.png', 'a picture')
    const [media, users] = await Promise.all([
      shop.run(['upload', 'v3/merchant/media/upload', 'licence.png', '--json']),
      shop.run([
        'upload',
        '/v3/marketing/bank/packages/{package_id}/tasks',
        'users.csv',
        'package_id=8473295',
        '--meta',
        'bank_type=ICBC_DEBIT',
        '--filename',
        'active.csv',
        '--json',
      ]),
    ])
    expect([media.code, values(media.stdout)]).toEqual([0, [{ media_id: expect.any(String) }]])
    expect([users.code, values(users.stdout)]).toMatchObject([
      0,
      [{ filename: 'active.csv', bank_type: 'ICBC_DEBIT', success_count: 2 }],
    ])
  })

  test('an audience package that stopped half way says so: the same command, without another word, goes on', async () => {
    const lines = (from: string): string =>
      Array.from({ length: 1_500 }, (_, at) => `${from}-${at}-aaaaaaaaaa\n`).join('')
    shop.put('plain.csv', lines('user'))
    const words = [
      'upload',
      'brand/marketing/user-package/uploads',
      'plain.csv',
      'package_type=USER_PACKAGE_TYPE_EXPOSURE',
      'data_type=USER_PACKAGE_DATA_TYPE_PHONE',
      'description=熟客人群最近三十天内到店两次以上',
    ]
    const stop = () => shop.platform.fail({ path: /\/2$/, mode: 'unsigned', times: Infinity })
    stop()
    const stopped = await shop.run(words)
    expect([stopped.code, stopped.stdout]).toEqual([3, ''])
    expect(stopped.stderr).toMatch(
      /✖ the upload \S+ stopped after \d of \d parts \(ERR_UPLOAD_INCOMPLETE\)\n {2}PUT .*\n {2}Run the same command again: it goes on from there\.\n$/,
    )
    expect(stopped.stderr).toContain('where it stands is in plain.csv.upload.json')
    expect(stopped.stderr).not.toMatch(/resume|query it by its number/)
    shop.platform.heal()
    const chinese = await shop.run([...words, '--lang', 'zh'])
    expect([chinese.code, chinese.stderr]).toEqual([0, expect.stringMatching(/^继续 /)])
    // Not a line for each part.
    expect(JSON.parse(chinese.stdout)).toMatchObject({
      upload_id: expect.any(String),
      confirmed: expect.any(Number),
    })
    expect(existsSync(join(folder, 'plain.csv.upload.json'))).toBe(false)

    stop()
    await shop.run(words)
    shop.platform.heal()
    shop.put('plain.csv', lines('other'))
    const changed = await shop.run(words)
    expect([changed.code, changed.stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringMatching(
        /^✖ plain\.csv has changed since the upload \S+ began: remove plain\.csv\.upload\.json to send/,
      ),
    ])
  })

  test('a picture whose answer is lost may be sent again: it has no number to query', async () => {
    shop.put('lost.png', 'a picture')
    shop.platform.fail({ path: /media\/upload$/, mode: 'reset', times: Infinity })
    const { code, stderr } = await shop.run(['upload', 'v3/merchant/media/upload', 'lost.png'])
    expect([code, stderr]).toEqual([3, expect.stringContaining('run the same command again')])
    expect(stderr).not.toContain('query it by its number')
  })

  test('what the platform would not take is not sent', async () => {
    const before = shop.platform.requests.length
    shop.put('licence.txt', 'no picture')
    const cases = [
      ['v3/merchant/media/upload', 'licence.txt'],
      ['v3/merchant/media/upload', 'none.png'],
      ['v3/merchant/media/uplod', 'licence.txt'],
      ['v3/merchant/media/upload'],
    ]
    const answers = await Promise.all(cases.map((words) => shop.run(['upload', ...words])))
    expect(answers.map(({ code, stdout }) => [code, stdout])).toEqual(cases.map(() => [2, '']))
    expect(answers.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
      expect.stringContaining('licence.txt'),
      '✖ there is no file none.png',
      '✖ v3/merchant/media/uplod takes no files. Did you mean v3/merchant/media/upload?',
      '✖ 2 words are missing: PATH FILE [NAME=VALUE …]',
    ])
    expect(shop.platform.requests).toHaveLength(before)
  })

  test('an audience package that stopped half way goes on where it stopped', async () => {
    shop.put('many.csv', MANY)
    const words = [...packageWords('state.json'), '--json']
    shop.platform.fail({ path: /\/2$/, mode: 'unsigned', times: Infinity }) // tried three times, while the first part arrives
    const stopped = await shop.run(words)
    expect([stopped.code, mode(join(folder, 'state.json'))]).toEqual([3, 0o600])
    shop.platform.heal()
    const before = shop.platform.requests.length
    const { code, stdout } = await shop.run(words)
    expect([code, values(stdout)]).toMatchObject([0, [{ confirmed: expect.arrayContaining([1, 2]) }]])
    expect(shop.platform.requests.slice(before).filter(({ target }) => target.endsWith('/1'))).toEqual([])
  })
})
