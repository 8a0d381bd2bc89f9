/**
 * Each program of examples/ runs twice, as a user runs it: for a merchant in the environment, and
 * without one on its own simulator.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Wechatpay } from 'wechatpay-chain'
import { createSimulator, type Simulator } from 'wechatpay-chain/simulator'

jest.setTimeout(60_000)

const EXAMPLES = join(__dirname, '../../examples')
const HOOKS = join(__dirname, '../notifications/helpers/typescript.mjs')
const PARTS = new Set(['environment', 'shop', 'key-service'])
const PRINTS: Readonly<Record<string, RegExp>> = {
  native: /^show as a QR code: weixin:\S+\nnative-\d+: NOTPAY\nnative-\d+: closed\n$/,
  jsapi:
    /^wx\.requestPayment\(\{"appId":"wx.+"package":"prepay_id=.+","signType":"RSA","paySign":"\S{344}"\}\)\n$/,
  outcome: /^show as a QR code: weixin:\S+\noutcome-\d+: not paid, CLOSED\n$/,
  refund: /^refund-\d+: PROCESSING, 30 of 100 fen\n$/,
  transfer:
    /^bill\d+: \w+\n(?:wx\.requestMerchantTransfer\(\{"mchId":"\d+","appId":"wx\w+","package":".+"\}\)\n)?$/,
  applyment: /^applyment \d+\n$/,
  media: /(?:^|\n)(\d+) of \1 bytes\nmedia_id \S+\n$/,
  bill: /^\d{4}-\d\d-\d\d: \d+ fen; the bill says \d+\.\d\d yuan\n$/,
  audience: /^USER_PACKAGE_PROCESS_STATE_PROCESSING\n$/,
  'brand-coupon': /^code-\d+: given\ncode-\d+: \w+\n$/,
  reconcile:
    /^(?:(?:missing-here|missing-there|refund-without-order|amount) \S+\n)+the books do not agree\n$/,
  'red-packet': /^\d+: SUCCESS, 100 fen\n$/,
  kms: /^\d+, signed elsewhere: 200\n$/,
  merchants: /^(?:\d+: weixin:\S+\n){2}$/,
}

test('every program is listed here and in examples/README.md', () => {
  const programs = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !PARTS.has(name))
  expect(programs).toEqual(Object.keys(PRINTS).sort())
  const page = readFileSync(join(EXAMPLES, 'README.md'), 'utf8')
  expect(programs.filter((name) => !page.includes(`| \`${name}.ts\` |`))).toEqual([])
  const variables = readdirSync(EXAMPLES).flatMap((name) =>
    name.endsWith('.ts')
      ? (readFileSync(join(EXAMPLES, name), 'utf8').match(/\bWXPAY_[A-Z0-9_]+\b/g) ?? [])
      : [],
  )
  expect(
    [...new Set(variables)].filter((name) => name !== 'WXPAY_' && !page.includes(`\`${name}\``)),
  ).toEqual([])
})

/**
 * Runs programs one after the other in one process, and gives what each printed.
 * The process must end by itself.
 */
async function run(
  args: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const script = `for (const [name, argument] of ${JSON.stringify(Object.keys(PRINTS).map((name) => [name, args[name]]))}) {
    console.log('== ' + name)
    process.argv.splice(1, 2, name, ...(argument ? [argument] : []))
    await import('${pathToFileURL(EXAMPLES).href}/' + name + '.ts')
  }`
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('WXPAY_')))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', HOOKS, '--input-type=module', '-e', script],
    { env: { ...clean, ...env }, timeout: 45_000 },
  )
  return Object.fromEntries(
    stdout
      .split('== ')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  )
}

describe('without an environment', () => {
  let printed: Record<string, string>
  beforeAll(async () => {
    printed = await run({}, {})
  })
  test.each(Object.entries(PRINTS))('examples/%s.ts works on a simulator of its own', (name, pattern) => {
    expect(printed[name]).toMatch(pattern)
  })
})

/** A coupon with a stock, as the brand has made it before. */
async function couponOf(brand: Wechatpay): Promise<{ product_coupon_id: string; stock_id: string }> {
  const { data } = await brand.brand.marketing.productCoupon.productCoupons.post({
    json: {
      out_request_no: 'coupon-0001',
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1_000 } },
      display_info: {
        name: '满100减10',
        image_url: 'https://a.cn/a.png',
        background_url: 'https://a.cn/b.png',
      },
      stock: {
        coupon_code_mode: 'WECHATPAY',
        stock_send_rule: { max_count: 10, max_count_per_user: 10 },
        single_usage_rule: {
          coupon_available_period: {
            available_begin_time: '2026-01-01T00:00:00+08:00',
            available_end_time: '2099-12-31T23:59:59+08:00',
          },
        },
        usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '工作日可用' },
        coupon_display_info: { code_display_mode: 'QRCODE' },
        notify_config: { notify_appid: 'wx1' },
        store_scope: 'NONE',
      },
    },
  })
  return { product_coupon_id: data.product_coupon_id, stock_id: data.stock!.stock_id }
}

describe('for the merchant in the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'))
  const keep = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return pathToFileURL(join(folder, name)).href
  }
  let platform: Simulator
  let env: Record<string, string>
  let printed: Record<string, string>

  beforeAll(async () => {
    platform = await createSimulator({ balance: 1_000_000 })
    const { mchid, serial, privateKey, certs, brand, secret, apiv3Key, baseURL } = platform.config
    const [[id, key]] = Object.entries(certs) as [[string, string]]
    await new Wechatpay(platform.config).v3.pay.transactions.native.post({
      json: {
        appid: 'wx1',
        mchid,
        out_trade_no: 'paid-0001',
        description: 'x',
        notify_url: 'https://a.cn',
        amount: { total: 100 },
      },
    })
    await platform.pay('paid-0001')
    const coupon = await couponOf(new Wechatpay(platform.config))
    const merchant = { mchid, serial, privateKey, certs, baseURL }
    env = {
      WXPAY_MCHID: mchid,
      WXPAY_SERIAL: serial,
      WXPAY_PRIVATE_KEY: keep('apiclient_key.pem', privateKey),
      WXPAY_PUB_KEY_ID: id,
      WXPAY_PUB_KEY: keep('pub_key.pem', key),
      WXPAY_APIV3_KEY: apiv3Key,
      WXPAY_SECRET: secret,
      WXPAY_BRAND_ID: brand.brandId,
      WXPAY_BRAND_SERIAL: brand.serial,
      WXPAY_BRAND_PRIVATE_KEY: brand.privateKey,
      WXPAY_BASE_URL: baseURL,
      WXPAY_MERCHANTS: new URL(keep('merchants.json', JSON.stringify([merchant, merchant]))).pathname,
      WXPAY_OPENID: 'oFromTheEnvironment0000000000',
      WXPAY_PRODUCT_COUPON_ID: coupon.product_coupon_id,
      WXPAY_STOCK_ID: coupon.stock_id,
    }
    printed = await run(
      {
        outcome: '1',
        refund: 'paid-0001',
        media: new URL(keep('licence.png', 'a picture')).pathname,
        bill: '2026-01-01',
        reconcile: '2026-01-01',
        audience: new URL(keep('active_user.csv', 'a'.repeat(9_000))).pathname,
      },
      env,
    )
  })
  afterAll(async () => {
    await platform.close()
    rmSync(folder, { recursive: true })
  })

  test.each(Object.entries(PRINTS))('examples/%s.ts works', (name, pattern) => {
    expect(printed[name]).toMatch(pattern)
  })

  test('a program that refunds does not choose the order by itself', async () => {
    const refund = promisify(execFile)(process.execPath, ['--import', HOOKS, join(EXAMPLES, 'refund.ts')], {
      env: { ...process.env, ...env },
      timeout: 45_000,
    })
    await expect(refund).rejects.toThrow('give the out_trade_no')
  })

  test("each request was taken, and none shows a name or a number that is a person's", () => {
    expect(platform.requests.filter(({ status }) => status >= 300)).toEqual([])
    const paths = platform.requests.map(({ method, target }) => `${method} ${target.replace(/\?.*/, '')}`)
    expect(paths).toEqual(
      expect.arrayContaining([
        'POST /v3/refund/domestic/refunds',
        'POST /v3/fund-app/mch-transfer/transfer-bills',
        'POST /v3/applyment4sub/applyment/',
        'POST /v3/merchant/media/upload',
        'GET /v3/bill/tradebill',
        'POST /brand/marketing/user-package/uploads',
        'POST /brand/marketing/product-coupon/users/oFromTheEnvironment0000000000/coupons',
        'POST /mmpaymkttransfers/sendredpack',
        'GET /v3/capital/capitallhh/areas/provinces',
      ]),
    )
    const applied = platform.requests
      .filter(({ target }) => /applyment4sub|transfer-bills/.test(target))
      .map(({ signed }) => signed)
      .join()
    expect(applied).toContain('示例商店')
    expect(applied).toContain('transfer_scene_id')
    for (const word of [
      '43102119910910512X',
      '13800000000',
      'shop@example.com',
      '6222020000000000000',
      '"user_name":"张三"',
      '"contact_name":"张三"',
    ])
      expect(applied).not.toContain(word)
  })
})
