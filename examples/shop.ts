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
