// A trade bill as a shop's day makes it: hours, orders, customers, banks, goods and amounts differ, a refund now and then.
const HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'
const SUMMARY = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
const BANKS = ['OTHERS', 'CMB_DEBIT', 'ICBC_DEBIT', 'CCB_CREDIT', 'ABC_DEBIT']
const GOODS = [
  '深圳腾大-QQ公仔,大号',
  '拿铁咖啡(中杯)',
  '会员卡充值',
  'Americano',
  '早餐套餐A',
  '纯棉毛巾3条装',
]
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'

/** Numbers below `bound`, the same ones in each run. @see https://en.wikipedia.org/wiki/Xorshift */
function random(seed = 0x9e3779b9) {
  let state = seed
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

const two = (number) => String(number).padStart(2, '0')
const yuan = (fen) => `${fen < 0 ? '-' : ''}${String(Math.abs(fen)).padStart(3, '0').replace(/(..)$/, '.$1')}`

/** A bill of about so many bytes. `total` is the sum of its orders' amounts in fen. */
export function billOf(bytes) {
  const below = random()
  const sums = { total: 0, refunds: 0, fees: 0 }
  const parts = [Buffer.from(`\uFEFF${HEADER}\r\n`)]
  let [rows, size] = [0, 0]
  const rowOf = () => {
    const second = (rows++ >> 4) % 86_400
    const isRefund = below(16) === 0
    const amount = isRefund ? 0 : 1 + below(30_000)
    const refund = isRefund ? 1 + below(5_000) : 0
    const fee = Math.round((amount - refund) * 0.006)
    sums.total += amount
    sums.refunds += refund
    sums.fees += fee
    const order = `${1_735_000_000 + second}${String(below(1e9)).padStart(10, '0')}`
    const openid = Array.from({ length: 22 }, () => ALPHABET[below(64)]).join('')
    return `\`2026-01-01 ${two(Math.trunc(second / 3600))}:${two(Math.trunc(second / 60) % 60)}:${two(second % 60)},\`wxab8acb865bb11234,\`1900000001,\`0,\`,\`4200002026010${String(below(1e9)).padStart(9, '0')}${two(below(100))},\`${order},\`oUpF8u${openid},\`JSAPI,\`${isRefund ? 'REFUND' : 'SUCCESS'},\`${BANKS[below(5)]},\`CNY,\`${yuan(amount)},\`0.00,\`${isRefund ? `5030${below(1e9)}` : '0'},\`${isRefund ? `r-${order}` : '0'},\`${yuan(refund)},\`0.00,\`${isRefund ? 'ORIGINAL' : ''},\`${isRefund ? 'SUCCESS' : ''},\`${GOODS[below(GOODS.length)]},\`attach,\`${yuan(fee)}000,\`0.60%,\`${yuan(amount)},\`${yuan(refund)},\`\r\n`
  }
  while (size < bytes) {
    const part = Buffer.from(Array.from({ length: 1_000 }, rowOf).join(''))
    size += part.length
    parts.push(part)
  }
  const { total, refunds, fees } = sums
  parts.push(
    Buffer.from(
      `${SUMMARY}\r\n\`${rows},\`${yuan(total)},\`${yuan(refunds)},\`0.00,\`${yuan(fees)},\`${yuan(total)},\`${yuan(refunds)}\r\n`,
    ),
  )
  return { bytes: Buffer.concat(parts), rows, total }
}
