/** How refunds are shown over APIv2. */
import type { Fields } from '../../http/messages.js'
import { compactTime, plainTime } from '../../http/times.js'
import type { Order } from '../../money/order.js'
import type { Refund } from '../../money/refunds.js'

export const refundFields = ({ out_refund_no, refund_id, refund }: Refund): Fields => ({
  out_refund_no,
  refund_id,
  refund_fee: String(refund),
})

/** What a notification of the refund holds, before it is encrypted. */
export function xmlRefundNotice(row: Refund, order: Order): Fields {
  const req_info = {
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    out_refund_no: row.out_refund_no,
    refund_id: row.refund_id,
    refund_fee: row.refund,
    settlement_refund_fee: row.cash,
    total_fee: order.total,
    refund_status: XML_STATUS[row.status],
    ...(row.succeeded !== undefined && { success_time: plainTime(row.succeeded) }),
    refund_recv_accout: row.received ?? '支付用户零钱',
    refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
    refund_request_source: 'API',
  }
  return { appid: order.appid, mch_id: order.mchid, req_info }
}

/** In APIv2's words. */
const XML_STATUS: Readonly<Record<Refund['status'], string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
}

/** One of several: each member has its place in the list at its end. */
export function numbered({ status, succeeded, ...row }: Refund, at: number): Fields {
  const fields = {
    ...refundFields({ status, ...row }),
    refund_status: XML_STATUS[status],
    refund_channel: row.channel ?? 'ORIGINAL',
    refund_recv_accout: row.received ?? '支付用户零钱',
    ...(succeeded !== undefined && { refund_success_time: compactTime(succeeded) }),
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${at}`, value]))
}
