/**
 * `--tour`: coupon codes in the six ways of the PHP samples, uploads, an audience package, APIv2, and an
 * error. Every line is a real exchange.
 */
import { createHash, randomBytes } from 'node:crypto'
import { MediaUtil, Wechatpay, WechatpayError } from '../../index.js'
import { createSimulator } from '../../simulator/index.js'
import type { Output } from '../output.js'
import { detail, exchange, milliseconds, title, type Guide } from './guide.js'

export async function tour(output: Output): Promise<void> {
  const started = performance.now()
  output.print(
    `${output.paint('bold', 'WeChat Pay tour')} · a simulated platform on this machine, no real money`,
  )
  const start = performance.now()
  await using platform = await createSimulator()
  output.print(
    `\n  keys of a merchant, a brand and the platform; ${platform.baseURL} answers APIv3, brand and APIv2 ${milliseconds(start)}`,
  )
  const instance = new Wechatpay(platform.config)
  const guide = { platform, output }

  await nativeOrder(instance, guide)
  await couponCodes(instance, guide)
  await bankUsers(instance, guide)
  await audiencePackage(instance, guide)
  await legacyOrder(instance, guide)
  await spoiled(guide)
  output.print(
    `\n${output.paint('bold', 'Done')} in ${((performance.now() - started) / 1000).toFixed(1)} s: ${platform.requests.length} requests signed and checked by the platform.`,
  )
  if (output.json)
    output.data({
      requests: platform.requests.map(({ method, target, status }) => ({ method, target, status })),
    })
}

async function nativeOrder({ v3 }: Wechatpay, guide: Guide): Promise<void> {
  title(guide, '1 A Native order: placed, queried, closed')
  const { mchid } = guide.platform.config
  const out_trade_no = `demo-${Date.now()}`
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no,
    notify_url: 'https://www.example.com/notify',
    amount: { total: 100 },
  }
  const { code_url } = await exchange(guide, 'v3.pay.transactions.native.post', () =>
    v3.pay.transactions.native.post({ json: order }),
  )
  detail(guide, `code_url ${code_url}`)
  const { trade_state_desc } = await exchange(
    guide,
    'v3.pay.transactions.outTradeNo._out_trade_no_.get',
    () => v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } }),
  )
  detail(guide, `trade_state_desc ${trade_state_desc}`)
  await exchange(guide, 'v3.pay.transactions.outTradeNo._out_trade_no_.close.post', () =>
    v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no, json: { mchid } }),
  )
}

async function couponCodes(instance: Wechatpay, guide: Guide): Promise<void> {
  title(guide, '2 Coupon codes: uploaded and listed, in the six ways of the PHP samples')
  const template = 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes'
  const stock_id = '98065001'
  const { couponcodes } = instance.v3.marketing.busifavor.stocks._stock_id_
  const upload = (number: string) => ({
    stock_id,
    json: { coupon_code_list: [`A-${number}`, `B-${number}`, `A-${number}`], upload_request_no: number },
  })
  const list = { stock_id, query: { offset: 0, limit: 20 } }
  await exchange(guide, 'v3.….stocks._stock_id_.couponcodes.postAsync', () =>
    couponcodes.postAsync(upload('1')),
  )
  await exchange(guide, "chain('v3/…/{stock_id}/couponcodes').postAsync", () =>
    instance.chain(template).postAsync(upload('2')),
  )
  const { duplicate_codes } = await exchange(guide, "['v3/…/{stock_id}/couponcodes'].postAsync", () =>
    instance[template].postAsync(upload('3')),
  )
  detail(guide, `duplicate_codes ${duplicate_codes?.join(', ')}`)
  await exchange(guide, 'v3.….stocks._stock_id_.couponcodes.get', () => couponcodes.get(list))
  await exchange(guide, "chain('v3/…/{stock_id}/couponcodes').get", () => instance.chain(template).get(list))
  const { total_count } = await exchange(guide, "['v3/…/{stock_id}/couponcodes'].get", () =>
    instance[template].get(list),
  )
  detail(guide, `total_count ${total_count}`)
}

async function bankUsers({ v3 }: Wechatpay, guide: Guide): Promise<void> {
  title(guide, "3 A bank's users: a CSV file whose metadata is signed")
  const { tasks } = v3.marketing.bank.packages._package_id_
  const media = new MediaUtil('active_user.csv', 'user-1\nuser-2\nuser-3\n').setMeta({
    bank_type: 'ICBC_DEBIT',
  })
  detail(guide, `meta ${media.getMeta()}`)
  const { success_count } = await exchange(guide, 'v3.….packages._package_id_.tasks.post', () =>
    tasks.post({ package_id: '8473295', body: media }),
  )
  detail(guide, `success_count ${success_count}`)
  await exchange(guide, 'v3.….packages._package_id_.tasks.get', () =>
    tasks.get({ package_id: '8473295', query: { filename: 'active_user.csv' } }),
  )
}

async function audiencePackage({ brand }: Wechatpay, guide: Guide): Promise<void> {
  title(guide, "4 A brand's audience package: 100 kB in parts")
  const file = Buffer.from(
    Array.from({ length: 3_100 }, () => `${randomBytes(16).toString('hex')}\n`).join(''),
  )
  const { uploads, userPackages } = brand.marketing.userPackage
  const info = {
    filename: 'active_user.csv',
    digest: createHash('sha256').update(file).digest('hex'),
    package_type: 'USER_PACKAGE_TYPE_EXPOSURE',
    data_type: 'USER_PACKAGE_DATA_TYPE_PHONE',
    description: '熟客人群: 最近三十天内到店两次以上的顾客',
    file_size: file.length,
  } as const
  const { upload_id, file_part_size, file_part_count } = await exchange(guide, 'brand.….uploads.post', () =>
    uploads.post({ json: { user_package_file_info: info } }),
  )
  for (let part_number = 1; part_number <= file_part_count; part_number++) {
    const part = new MediaUtil(
      'active_user.csv',
      file.subarray((part_number - 1) * file_part_size, part_number * file_part_size),
    )
    await exchange(
      guide,
      `brand.….uploads._upload_id_._part_number_.put  ${part_number}/${file_part_count}`,
      () => uploads._upload_id_._part_number_.put({ upload_id, part_number, body: part }),
    )
  }
  await exchange(guide, 'brand.….uploads._upload_id_.post', () => uploads._upload_id_.post({ upload_id }))
  const { state } = await exchange(guide, 'brand.….userPackages._user_package_id_.expand.post', () =>
    userPackages._user_package_id_.expand.post({
      user_package_id: '01000100010000000007',
      json: { upload_id },
    }),
  )
  detail(guide, `state ${state}`)
}

async function legacyOrder({ v2 }: Wechatpay, guide: Guide): Promise<void> {
  title(guide, '5 APIv2: XML both ways, HMAC-SHA256')
  const { code_url } = await exchange(guide, 'v2.pay.unifiedorder.post', () =>
    v2.pay.unifiedorder.post({
      xml: {
        appid: 'wxd678efh567hg6787',
        mch_id: guide.platform.config.mchid,
        body: '腾讯充值中心-QQ会员充值',
        out_trade_no: `demo-v2-${Date.now()}`,
        total_fee: 88,
        spbill_create_ip: '127.0.0.1',
        notify_url: 'https://www.example.com/notify',
        trade_type: 'NATIVE',
        sign_type: 'HMAC-SHA256',
      },
    }),
  )
  detail(guide, `code_url ${code_url}`)
}

/** The wrong private key, on purpose: this is what an error looks like. */
async function spoiled(guide: Guide): Promise<void> {
  title(guide, "6 Spoiled on purpose: the merchant's request signed with the brand's key")
  const {
    platform,
    output: { print, paint },
  } = guide
  const instance = new Wechatpay({ ...platform.config, privateKey: platform.config.brand.privateKey })
  try {
    await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'demo-7F3K',
      query: { mchid: platform.config.mchid },
    })
  } catch (error) {
    if (!(error instanceof WechatpayError)) throw error
    print(`  ${paint('red', '✖')} ${error.name}: ${error.message}`)
    detail(
      guide,
      `code ${error.code} · outcome ${error.outcome} · verified ${error.verified} · request ${error.requestId}`,
    )
  }
}
