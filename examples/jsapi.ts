/** A JSAPI order, and the signed parameters that the page or the mini-program hands to WeChat. */
import { prepayJsapi } from 'wechatpay-chain'
import { appid, instance, mchid, newNumber, notify_url, openid } from './shop.ts'

const order = {
  appid,
  mchid,
  out_trade_no: newNumber('jsapi'),
  description: 'Image形象店-QQ公仔',
  notify_url,
  amount: { total: 100 },
  payer: { openid },
}
const params = await prepayJsapi(instance, order)
console.log(`wx.requestPayment(${JSON.stringify(params)})`)
