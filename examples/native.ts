/** A Native order: shown as a QR code, queried, closed when nobody pays. */
import { appid, instance, mchid, newNumber, notify_url } from './shop.ts'

const out_trade_no = newNumber('native')
const {
  data: { code_url },
} = await instance.v3.pay.transactions.native.post({
  json: { appid, mchid, out_trade_no, description: 'Image形象店-QQ公仔', notify_url, amount: { total: 100 } }, // in fen
})
console.log(`show as a QR code: ${code_url}`)

const {
  data: { trade_state },
} = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
console.log(`${out_trade_no}: ${trade_state}`)

await instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no, json: { mchid } })
console.log(`${out_trade_no}: closed`)
