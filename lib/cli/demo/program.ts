/**
 * The program that `--keep` writes: 40 lines that run against the simulator as they are, and
 * against WeChat Pay with other values.
 */

export interface Values {
  readonly mchid: string
  readonly serial: string
  readonly publicKeyId: string
  readonly appid: string
}

export const programOf = ({ mchid, serial, publicKeyId, appid }: Values): string =>
  `
  // An order: placed, paid, told, queried, refunded. Run it: node demo.mjs
  // For WeChat Pay, put your values in place of the four numbered ones and your files in place of the three named here,
  // and let NOTIFY_URL lead to this program's port: nothing else changes.
  import { readFileSync } from 'node:fs'
  import { createServer } from 'node:http'
  import { fileURLToPath } from 'node:url'
  import { Wechatpay } from 'wechatpay-chain'
  import { createNodeHandler, Notifications } from 'wechatpay-chain/notifications'
  import { createSimulator } from 'wechatpay-chain/simulator'

  const file = (name) => new URL(name, import.meta.url)
  const config = {
    mchid: '${mchid}', // 1: your merchant number
    serial: '${serial}', // 2: the serial number of your certificate
    privateKey: file('apiclient_key.pem'),
    certs: { ${publicKeyId}: file('wechatpay_pub.pem') }, // 3: the name of WeChat Pay's public key
    apiv3Key: readFileSync(file('apiv3_key.txt'), 'utf8').trim(),
  }
  const appid = '${appid}' // 4: your app
  const { mchid } = config
  // As long as the merchant is the demo's, a simulator answers in place of WeChat Pay.
  const simulator = mchid === '${mchid}' ? await createSimulator({ load: fileURLToPath(file('simulator.json')) }) : undefined
  const { v3 } = new Wechatpay(simulator ? { ...config, baseURL: simulator.baseURL } : config)

  let tell
  const told = new Promise((resolve) => { tell = resolve })
  const server = createServer(createNodeHandler(new Notifications(config), { 'TRANSACTION.SUCCESS': ({ resource }) => tell(resource) }))
  await new Promise((resolve) => { server.listen(process.env.PORT ?? 0, resolve) })
  const notify_url = process.env.NOTIFY_URL ?? \`http://127.0.0.1:\${server.address().port}/\`

  const out_trade_no = \`demo-\${Date.now()}\`
  const { data } = await v3.pay.transactions.native.post({ json: { appid, mchid, out_trade_no, description: 'QQ公仔', notify_url, amount: { total: 1 } } })
  console.log('pay 0.01 yuan by', data.code_url)
  await simulator?.pay(out_trade_no)
  console.log('told', (await told).transaction_id)
  console.log('asked', (await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })).data.trade_state)
  const refund = await v3.refund.domestic.refunds.post({ json: { out_trade_no, out_refund_no: \`\${out_trade_no}-R\`, amount: { refund: 1, total: 1, currency: 'CNY' } } })
  console.log('refund', refund.data.status)
  server.close()
  await simulator?.close()
`
    .slice(1)
    .replace(/^ {2}/gm, '')
