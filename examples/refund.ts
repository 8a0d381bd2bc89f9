/** A part of a paid order is refunded. The same number again is the same refund: after `outcome: 'unknown'` repeat it as it is. */
import { WechatpayError } from 'wechatpay-chain'
import { argument, instance, mchid, newNumber, paidOrder } from './shop.ts'

const out_trade_no = await argument('out_trade_no', paidOrder)
const {
  data: { amount },
} = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
const total = amount?.total ?? 0

const refund = {
  out_trade_no,
  out_refund_no: newNumber('refund'),
  reason: '商品已售完',
  amount: { refund: 30, total, currency: 'CNY' },
} as const
try {
  const { data } = await instance.v3.refund.domestic.refunds.post({ json: refund })
  console.log(`${data.out_refund_no}: ${data.status}, ${data.amount.refund} of ${data.amount.total} fen`)
} catch (error) {
  if (!(error instanceof WechatpayError) || error.outcome !== 'unknown') throw error
  console.error(`${refund.out_refund_no}: nobody knows yet, repeat it with this number`)
}
