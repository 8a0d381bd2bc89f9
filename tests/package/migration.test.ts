/**
 * Every row of docs/migration.md: what is on the right runs against the simulator, and does what the
 * other client, on the left, does.
 */
import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import * as plugin from 'wechatpay-axios-plugin'
import { BillReader } from '../../lib/bills/index.js'
import * as main from '../../lib/index.js'
import { createTestKeys, Notifications } from '../../lib/notifications/index.js'
import type { Exchange, Simulator } from '../../lib/simulator/index.js'
import { tradeBill, TRADES } from '../helpers/bills.js'
import { page } from '../helpers/blocks.js'
import { APPID, evaluate, namesOf, sectionsOf, startShop, type Scope } from './migration.js'

const text = page('docs/migration.md')
const sections = sectionsOf(text)
const FOLDER = 'file:///path/to/'
const folder = mkdtempSync(join(tmpdir(), 'migration-'))

const applyment = () => ({
  business_code: 'APL_98761234',
  contact_info: {
    contact_type: 'LEGAL',
    contact_name: '张三',
    mobile_phone: '13800000000',
    contact_email: 'shop@example.com',
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
    business_license_info: {
      license_copy: 'M1',
      license_number: '91440300708461136T',
      merchant_name: '示例商店',
      legal_person: '张三',
    },
    identity_info: {
      id_holder_type: 'LEGAL',
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
      owner: true,
      id_card_info: {
        id_card_copy: 'M2',
        id_card_national: 'M3',
        id_card_name: '张三',
        id_card_number: '43102119910910512X',
        card_period_begin: '2020-01-01',
        card_period_end: '长期',
      },
    },
  },
  business_info: {
    merchant_shortname: '示例',
    service_phone: '0755-86010000',
    sales_info: { sales_scenes_type: ['SALES_SCENES_WEB'], web_info: { domain: 'https://www.example.com' } },
  },
  settlement_info: { settlement_id: '719', qualification_type: '零售批发/生活娱乐/其他' },
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL',
    account_name: '张三',
    account_bank: '工商银行',
    bank_address_code: '440300',
    account_number: '6222020000000000000',
  },
})

let platform: Simulator
let shared: Scope
beforeAll(async () => {
  for (const [name, text] of Object.entries({
    'active_user.csv': 'user-1\nuser-2\n',
    'image.jpg': 'a picture',
    'video.mp4': 'a film',
  }))
    writeFileSync(join(folder, name), text)
  const shop = await startShop(folder)
  platform = shop.platform
  const { mchid, privateKey, certs, secret, apiv3Key } = platform.config
  const notifications = new Notifications(createTestKeys())
  const publicKey = Object.values(certs)[0]!
  const key = main.Rsa.from(privateKey, main.Rsa.KEY_TYPE_PRIVATE)
  const picture = Buffer.from('a picture')
  const meta = { filename: 'a.png', sha256: createHash('sha256').update(picture).digest('hex') }
  const notice = { result_code: 'SUCCESS', out_trade_no: 'MIGRATE-V2' }
  const [sessionKey, iv] = [Buffer.alloc(16, 1), Buffer.alloc(16, 2)]
  shared = {
    sessionKey,
    iv,
    encryptedData: plugin.Aes.AesCbc.encrypt('text', sessionKey, iv),
    bill: Buffer.from(tradeBill(TRADES)),
    BillReader,
    createCipheriv,
    createDecipheriv,
    ...namesOf(platform),
    ...notifications.sign({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: 'MIGRATE-1' } }),
    notifications,
    applyment: applyment(),
    show: () => undefined,
    report: () => undefined,
    notice: {
      ...notice,
      sign: main.Hash.sign('MD5', main.Formatter.queryStringLike(main.Formatter.ksort(notice)), secret),
    },
    reqInfo: main.AesEcb.encrypt('<xml><a>1</a></xml>', main.Hash.md5(secret)),
    busiFavor: { send_coupon_merchant: '1', send_coupon_params: [{ stock_id: '2', out_request_no: '3' }] },
    transfer: {
      mch_appid: APPID,
      mchid,
      partner_trade_no: '10000098201411111234567890',
      openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      check_name: 'NO_CHECK',
      amount: 100,
      desc: '理赔',
      spbill_create_ip: '127.0.0.1',
    },
    publicKey,
    key,
    picture,
    meta,
    instance: shop.instance,
    signature: main.Rsa.sign('text', key),
    sealed: main.AesGcm.encrypt('text', apiv3Key, 'fdasflkja484', 'transaction'),
  }
})
afterAll(async () => {
  await platform.close()
  rmSync(folder, { recursive: true })
})

/** Runs lines one after the other in one scope, and gives what each was worth and what it sent. */
async function run(lines: readonly string[], scope: Scope): Promise<{ worth: unknown; sent: Exchange[] }[]> {
  const results: { worth: unknown; sent: Exchange[] }[] = []
  let before = platform.requests.length
  const done = (worth: unknown): void => {
    results.push({ worth, sent: platform.requests.slice(before) })
    before = platform.requests.length
  }
  const steps = lines.map((line) =>
    /^const (\w+)|^(meta\.)/.test(line)
      ? `${line}\ndone(${/^const (\w+)/.exec(line)?.[1] ?? 'meta'})`
      : `done(${line})`,
  )
  await evaluate(steps.join('\n'), { ...shared, ...scope, done })
  return results
}

describe.each(sections.filter(([heading]) => heading.startsWith('From wechatpay-php')))(
  '%s',
  (heading, rows) => {
    test('each line does here what it does there', async () => {
      expect(rows.length).toBeGreaterThan(6)
      const results = await run(
        rows.map(([, right]) => right.replace(FOLDER, pathToFileURL(`${folder}/`).href)),
        { ...main },
      )
      expect(results).toHaveLength(rows.length)
      for (const [index, [left, right]] of rows.entries()) {
        const { worth, sent } = results[index]!
        expect([right, sent.map(({ status }) => status)]).toEqual([
          right,
          right.includes('await instance')
            ? [right.includes('.close.') ? 204 : right.includes('.catch(({') ? 404 : 200]
            : [],
        ])
        expect([right, worth === undefined && !right.includes('.then(')]).toEqual([right, false])
        const path = /(?:chain\(|\[)'(v\d[^']+)'/.exec(left)?.[1]
        if (path !== undefined && !heading.endsWith('otherwise'))
          expect(`v3${sent[0]!.target.slice(3).replace(/\?.*/, '')}`).toBe(
            path.replace(/\{\w+\}/, left.includes('busifavor') ? '98065001' : '8473295'),
          )
      }
    })
  },
)

describe.each(sections.filter(([heading]) => heading === 'From wechatpay-axios-plugin'))('%s', (_, rows) => {
  test('each line sends what the other client sends, or is worth the same', async () => {
    const { mchid, serial, privateKey, certs, secret, baseURL } = platform.config
    const { Wechatpay, Multipart, Formatter, Hash, Transformer, Aes, Rsa } = plugin
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs: { ...certs }, secret, baseURL } as never)
    const form = new Multipart()
      .append('meta', JSON.stringify(shared['meta']))
      .append('file', shared['picture'] as Buffer, 'a.png')
    const theirs = await run(
      rows.map(([left]) => left),
      { Wechatpay, Formatter, Hash, Transformer, Aes, Rsa, wxpay, form },
    )
    const ours = await run(
      rows.map(([, right]) => right),
      { ...main },
    )
    expect(rows.length).toBeGreaterThan(20)
    const essence = ({ method, target, status, signed }: Exchange) => ({
      method,
      target,
      status,
      body: signed?.split('\n').slice(4).join('\n'),
    })
    for (const [index, [left]] of rows.entries()) {
      expect([left, ours[index]!.sent.map(essence)]).toEqual([left, theirs[index]!.sent.map(essence)])
      if (left.includes('await'))
        expect([left, ours[index]!.sent]).toEqual([
          left,
          [
            expect.objectContaining({
              status: left.includes('.catch(') ? 404 : /close/.test(left) ? 204 : 200,
            }),
          ],
        ])
      if (!/await|^new |\.use\(|push/.test(left) || left.includes('.catch('))
        expect([left, ours[index]!.worth]).toEqual([left, theirs[index]!.worth])
    }
  })
})

test('what is written otherwise is sent as the page says', async () => {
  const [, rows] = sections.find(([heading]) => heading.endsWith('written otherwise'))!
  const lines = rows.map(([, right]) => right.replace(FOLDER, pathToFileURL(`${folder}/`).href))
  const results = await run(lines, { ...main })
  const { transaction_id, mchid } = shared
  expect(results.slice(0, 6).map(({ sent }) => sent[0]!.target)).toEqual([
    '/v3/any/list?open=true&closed=false',
    '/v3/any/list?id=1&id=2',
    '/v3/certificates',
    `/v3/pay/transactions/id/${String(transaction_id)}?mchid=${String(mchid)}`,
    '/v3/any/list',
    '/v3/certificates',
  ])
  expect([results[4]!.worth, results[6]!.worth]).toEqual([404, { a: '1' }])
})

test('a notification, a signature and a string are worth what wechatpay-php makes of them', async () => {
  const lines = sections
    .find(([heading]) => heading.endsWith('front ends, APIv2'))![1]
    .map(([, right]) => right)
    .filter((right) => !right.includes('await instance'))
  const worth = (await run(lines, { ...main })).map((result) => result.worth)
  expect(worth.slice(0, 3)).toMatchObject([
    { event_type: 'TRANSACTION.SUCCESS' },
    { out_trade_no: 'MIGRATE-1' },
    { signType: 'RSA' },
  ])
  expect(worth.slice(3)).toEqual([
    '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
    true,
    { a: '1' },
    main.Hash.sign(
      'HMAC-SHA256',
      'out_request_no0=3&send_coupon_merchant=1&stock_id0=2',
      shared['secret'] as string,
    ),
  ])
})

test('docs/zh/migration.md has the same rows under as many headings', () => {
  const chinese = page('docs/zh/migration.md')
  const rows = (page: string): string[] => page.match(/^\| `.+$/gm) ?? []
  const headings = (page: string): string[] => page.match(/^#+(?= )/gm) ?? []
  expect(rows(text).length).toBeGreaterThan(95)
  expect(rows(chinese)).toEqual(rows(text))
  expect(headings(chinese)).toEqual(headings(text))
})
