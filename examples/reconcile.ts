/** A day's trade bill against the shop's own books: what is missing, twice or different; the sums of both. */
import { downloadBill, reconcile, type Difference } from 'wechatpay-chain/bills'
import { argument, instance } from './shop.ts'

const yesterday = () => new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10) // in China
const bill_date = await argument('bill_date', yesterday)

/** From your database: the payments and refunds of that day, in any order. These are examples. */
async function* ownRows() {
  yield { out_trade_no: 'order-1', amount: 1230, state: 'SUCCESS' }
  yield { out_trade_no: 'order-4', amount: 500, state: 'SUCCESS' }
}

const entryOf = (one: Difference) => ('bill' in one ? one.bill : 'own' in one ? one.own : one.entry)

const found = reconcile(downloadBill(instance, { bill: 'tradebill', bill_date }), ownRows())
for await (const difference of found) console.log(`${difference.kind} ${entryOf(difference).number}`)
console.log(found.totals?.agree === true ? 'the books agree' : 'the books do not agree')
