/** What users do by themselves, besides paying: they confirm, open, take, complain. */
import type { Services } from '../services/index.js'
import type { ComplaintDetails } from '../services/complaints/complaint.js'

export interface Controls {
  /** A user takes a transfer's money, or with a `fail_reason` cannot; the money of a batch arrives. Resolves when the merchant was told once. @throws Refusal */
  confirmTransfer(number: string, fail_reason?: string): Promise<void>
  /** A user opens a red packet: the one it was sent to, or `openid`. @throws Refusal */
  openRedPacket(mch_billno: string, openid?: string): void
  /** A user agrees to a payscore order; resolves when the merchant was told once. @throws Refusal */
  confirmServiceOrder(out_order_no: string, openid?: string): Promise<void>
  /** A completed payscore order is paid; resolves when the merchant was told once. @throws Refusal */
  payServiceOrder(out_order_no: string): Promise<void>
  /** A user takes a merchant's coupon; resolves with its code when the merchant was told once. @throws Refusal */
  takeCoupon(stock_id: string, openid: string): Promise<string>
  /** A payer complains; resolves with the complaint's number when the merchant was told once. @throws Refusal */
  complain(out_trade_no: string, details?: ComplaintDetails): Promise<string>
  /** A payer says more about a complaint; resolves when the merchant was told once. @throws Refusal */
  respondToComplaint(complaint_id: string, said: string): Promise<void>
}

export function createControls({
  transfers,
  batches,
  redPackets,
  payscore,
  complaints,
  busifavor,
}: Services): Controls {
  return {
    confirmTransfer: (number, fail_reason) =>
      transfers.has(number) || fail_reason !== undefined
        ? transfers.confirm(number, fail_reason)
        : batches.finish(number),
    openRedPacket: (mch_billno, openid) => redPackets.open(mch_billno, openid),
    confirmServiceOrder: (out_order_no, openid) => payscore.confirm(out_order_no, openid),
    payServiceOrder: (out_order_no) => payscore.pay(out_order_no),
    takeCoupon: (stock_id, openid) => busifavor.take(stock_id, openid),
    complain: (out_trade_no, details) => complaints.raise(out_trade_no, details),
    respondToComplaint: (complaint_id, said) => complaints.respond(complaint_id, said),
  }
}
