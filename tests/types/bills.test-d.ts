/** The rows of a bill have the columns that come, and no others. */
import { downloadBill, type BillRow, type TradeBillRow } from 'wechatpay-chain/bills'
import type { Wechatpay } from 'wechatpay-chain'

declare const instance: Wechatpay
const v2 = { bill: 'downloadbill', appid: 'wx1', mch_id: '1900000001', bill_date: '20260101' } as const
const day = { bill_date: '2026-01-01' } as const

export async function columns(): Promise<void> {
  for await (const row of downloadBill(instance, { bill: 'tradebill', ...day })) {
    row.商户订单号 satisfies string
    row.微信退款单号 satisfies string
    // @ts-expect-error a bill of all orders says nothing of when a refund was asked for
    void row.退款申请时间
    // @ts-expect-error no bill has this column
    void row.商户单号
  }
  for await (const row of downloadBill(instance, { bill: 'tradebill', ...day, bill_type: 'SUCCESS' })) {
    row.订单金额 satisfies string
    // @ts-expect-error there are no refunds among paid orders
    void row.退款金额
  }
  for await (const row of downloadBill(instance, { bill: 'tradebill', ...day, bill_type: 'REFUND' })) {
    row.退款成功时间 satisfies string
    row.申请退款金额 satisfies string
  }
  for await (const row of downloadBill(instance, { ...v2, bill_type: 'REFUND' }))
    row.退款申请时间 satisfies string
  // Its columns have no page: they are what its header says.
  for await (const row of downloadBill(instance, { ...v2, bill_type: 'RECHARGE_REFUND' }))
    row satisfies BillRow
  for await (const row of downloadBill(instance, { bill: 'fundflowbill', ...day })) {
    row.资金流水单号 satisfies string
    // @ts-expect-error a fund flow has no order number of the merchant
    void row.商户订单号
  }
  for await (const row of downloadBill(instance, { bill: 'payscore', ...day, service_id: '5' }))
    row['任何列'] satisfies string | undefined
}

export const asRows = (row: TradeBillRow<'SUCCESS'>): BillRow => row
// @ts-expect-error billdate is misspelt
void downloadBill(instance, { bill: 'tradebill', billdate: '2026-01-01' })
// @ts-expect-error a fund flow is asked for by account_type
void downloadBill(instance, { bill: 'fundflowbill', ...day, bill_type: 'ALL' })
// @ts-expect-error APIv2 has no such type
void downloadBill(instance, { ...v2, bill_type: 'SUC_SPECIAL' })
