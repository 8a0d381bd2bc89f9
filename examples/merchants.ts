/** Several merchants in one process: a client each, its keys, its host and its connections its own. */
import { readFile } from 'node:fs/promises'
import { Wechatpay, type Config } from 'wechatpay-chain'
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

const shops = (await readMerchants()).map((config) => ({
  mchid: config.mchid,
  instance: new Wechatpay(config),
}))
for (const { mchid, instance } of shops) {
  const { data } = await instance.v3.pay.transactions.native.post({
    json: {
      appid,
      mchid,
      out_trade_no: newNumber('order'),
      description: 'QQ公仔',
      notify_url,
      amount: { total: 1 },
    },
  })
  console.log(`${mchid}: ${data.code_url}`)
}
