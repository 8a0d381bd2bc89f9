/** What may be placed: a number, an address, and the same order again. */
import { paramError, Refusal } from '../http/refusal.js'
import { isOpen, isPaid, type Order, type Wanted } from './order.js'

const NUMBER = /^[\w\-|*]{6,32}$/

/** @throws Refusal `PARAM_ERROR` */
export function checkWanted({ api, out_trade_no, notify_url }: Wanted): void {
  if (!NUMBER.test(out_trade_no))
    throw paramError('/out_trade_no', '必须是 6 到 32 位字母、数字、_-|*', 'body', out_trade_no)
  const isChecked = api !== 'v2' && notify_url !== ''
  if (isChecked && !/^https?:\/\//.test(notify_url))
    throw paramError('/notify_url', '必须是 URL', 'body', notify_url)
}

const SAME = [
  'mchid',
  'sub_mchid',
  'appid',
  'total',
  'description',
  'openid',
  'attach',
  'trade_type',
] as const

/** @throws Refusal where the number stands for another order, or for one that is over */
export function again(known: Order, wanted: Wanted): Order {
  if (isPaid(known)) throw new Refusal(400, 'ORDERPAID', '订单已支付')
  if (!isOpen(known)) throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
  if (SAME.some((name) => known[name] !== wanted[name]))
    throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
  return known
}
