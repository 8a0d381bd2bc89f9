/** The shop that the examples work for: the environment's merchant, or, where it names none, one on a simulator in this process. */
import { MediaUtil, Wechatpay, type Config, type KeyLike } from 'wechatpay-chain'
import { createSimulator } from 'wechatpay-chain/simulator'
import { environment, readConfig } from './environment.ts'

const real = readConfig()
const simulator = real ? undefined : await createSimulator({ balance: 1_000_000 })
const simulated = simulator?.config
simulator?.unref()

export const config = (real ?? simulated) as Config & { readonly mchid: string; readonly privateKey: KeyLike }
export const { mchid } = config
export const {
  WXPAY_APPID: appid = 'wxd678efh567hg6787',
  WXPAY_OPENID: openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  WXPAY_NOTIFY_URL: notify_url = 'https://www.example.com/wechatpay/notify',
} = environment
export const instance = new Wechatpay(config)

/** A number that was never used before. Keep it before you send it: repeating it is safe, another one is another order. */
export const newNumber = (prefix: string): string => `${prefix}-${Date.now()}`

/** What stands on the command line; on the simulator, what `orElse` makes. */
export async function argument(name: string, orElse: () => Promise<string> | string): Promise<string> {
  const [, , given] = process.argv
  if (given === undefined && real)
    throw new Error(`give the ${name}: node ${process.argv[1]} ${name.toUpperCase()}`)
  return given ?? orElse()
}

/** One white point: what is uploaded where no file is named. */
export const samplePicture = (filename: string): MediaUtil =>
  new MediaUtil(
    filename,
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  )

/** On the simulator: an order of 1 yuan, placed and paid. */
export async function paidOrder(): Promise<string> {
  const out_trade_no = newNumber('paid')
  await instance.v3.pay.transactions.native.post({
    json: { appid, mchid, out_trade_no, description: 'QQ公仔', notify_url, amount: { total: 100 } },
  })
  await simulator!.pay(out_trade_no)
  return out_trade_no
}

/** On the simulator: a coupon of the brand with a stock, 10 yuan off from 100 yuan. */
export async function couponStock(): Promise<{ product_coupon_id: string; stock_id: string }> {
  if (real) throw new Error('give the coupon and its stock: WXPAY_PRODUCT_COUPON_ID, WXPAY_STOCK_ID')
  const [available_begin_time, available_end_time] = [
    '2026-01-01T00:00:00+08:00',
    '2099-12-31T23:59:59+08:00',
  ]
  const { data } = await instance.brand.marketing.productCoupon.productCoupons.post({
    json: {
      out_request_no: newNumber('coupon'),
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 1_000 } },
      display_info: {
        name: '满100减10',
        image_url: 'https://www.example.com/a.png',
        background_url: 'https://www.example.com/b.png',
      },
      stock: {
        coupon_code_mode: 'WECHATPAY',
        stock_send_rule: { max_count: 10, max_count_per_user: 10 },
        single_usage_rule: { coupon_available_period: { available_begin_time, available_end_time } },
        usage_rule_display_info: { coupon_usage_method_list: ['OFFLINE'], usage_description: '工作日可用' },
        coupon_display_info: { code_display_mode: 'QRCODE' },
        notify_config: { notify_appid: appid },
        store_scope: 'NONE',
      },
    },
  })
  return { product_coupon_id: data.product_coupon_id, stock_id: data.stock!.stock_id }
}
