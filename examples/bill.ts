/** Yesterday's trade bill: streamed, unpacked, checked against its digest and its own summary, added up. */
import { downloadBill, fen } from 'wechatpay-chain/bills'
import { argument, instance } from './shop.ts'

const yesterday = () => new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10) // in China
const bill_date = await argument('bill_date', yesterday)

const bill = downloadBill(instance, { bill: 'tradebill', bill_date, tar_type: 'GZIP' })
let total = 0
for await (const row of bill) total += fen(row.订单金额)
console.log(`${bill_date}: ${total} fen; the bill says ${bill.summary?.['订单总金额']} yuan`)
