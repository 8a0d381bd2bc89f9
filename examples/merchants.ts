/** Several merchants in one process: a client each, made when it is asked for, its number and application filled in. */
import { readFile } from 'node:fs/promises'
import type { Config } from 'wechatpay-chain'
import { Merchants } from 'wechatpay-chain/merchants'
import { createSimulator } from 'wechatpay-chain/simulator'
import { environment } from './environment.ts'
import { appid, newNumber, notify_url } from './shop.ts'

type Merchant = Config & { readonly mchid: string }

/** `WXPAY_MERCHANTS` is a JSON file, readable by you alone: `[{ "mchid": …, "serial": …, "privateKey": "file:///…", "certs": { … } }, …]` */
async function readMerchants(): Promise<Merchant[]> {
  const path = environment['WXPAY_MERCHANTS']
  if (path !== undefined) return JSON.parse(await readFile(path, 'utf8')) as Merchant[]
  const platforms = await Promise.all([createSimulator(), createSimulator()])
  for (const platform of platforms) platform.unref()
  return platforms.map(({ config }) => config)
}

const configs = await readMerchants()
// In a real shop: a query of a database, by mchid.
const merchants = new Merchants<'appid' | 'notify_url'>((mchid) => {
  const found = configs.find((config) => config.mchid === mchid)
  if (!found) return undefined
  const { mchid: _, ...config } = found
  return { ...config, defaults: { appid, notify_url } }
})
for (const { mchid } of configs) {
  const shop = await merchants.get(mchid)
  const { data } = await shop.v3.pay.transactions.native.post({
    json: { out_trade_no: newNumber('order'), description: 'QQ公仔', amount: { total: 1 } },
  })
  console.log(`${mchid}: ${data.code_url}`)
}
await merchants.close()
