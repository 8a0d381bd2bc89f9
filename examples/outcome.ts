/** An order that is waited for as a page waits: asked for every second, closed when nobody has paid. */
import { awaitPayment } from 'wechatpay-chain/outcomes'
import { appid, argument, instance, mchid, newNumber, notify_url } from './shop.ts'

const seconds = Number(await argument('seconds', () => '1'))
const out_trade_no = newNumber('outcome')
const { data } = await instance.v3.pay.transactions.native.post({
  json: { appid, mchid, out_trade_no, description: 'QQ公仔', notify_url, amount: { total: 1 } },
})
console.log(`show as a QR code: ${data.code_url}`)

const { paid, state } = await awaitPayment(
  instance,
  { out_trade_no, mchid },
  { every: 500, deadline: seconds * 1_000 },
)
console.log(`${out_trade_no}: ${paid ? 'paid' : 'not paid'}, ${state}`)
