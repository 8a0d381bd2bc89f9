/** Yesterday's trade bill against one's own orders: kept as a file, compared row by row. */
import { access } from 'node:fs/promises'
import { ApiError, type Wechatpay } from 'wechatpay-chain'
import { downloadBill, fen } from 'wechatpay-chain/bills'

export interface Difference {
  readonly out_trade_no: string
  readonly billed: number
  readonly booked: number | undefined
}

/** In fen, by order number. The bill of a day is there from 10 o'clock of the next. */
export async function reconcile(
  instance: Wechatpay,
  bill_date: string,
  booked: ReadonlyMap<string, number>,
): Promise<Difference[]> {
  const bill = downloadBill(instance, { bill: 'tradebill', bill_date, bill_type: 'ALL', tar_type: 'GZIP' })
  const billed = new Map<string, number>()
  try {
    for await (const row of bill)
      if (row.交易状态 === 'SUCCESS') billed.set(row.商户订单号, fen(row.订单金额))
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NO_STATEMENT_EXIST') return [] // nothing was paid that day
    throw error
  }
  // The loop has ended: digest and summary fit. Nothing was acted on before.
  return [...billed]
    .filter(([order, amount]) => booked.get(order) !== amount)
    .map(([out_trade_no, amount]) => ({ out_trade_no, billed: amount, booked: booked.get(out_trade_no) }))
}

/** For the books. A day that was kept already is left alone. */
export async function keep(instance: Wechatpay, bill_date: string, folder: string): Promise<string> {
  const to = `${folder}/${bill_date}.csv`
  if (
    await access(to).then(
      () => true,
      () => false,
    )
  )
    return to
  await downloadBill(instance, { bill: 'tradebill', bill_date, tar_type: 'GZIP' }, { to })
  return to
}
