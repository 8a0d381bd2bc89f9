/**
 * What payers, users and the platform do by themselves, for one merchant. Each resolves when
 * the merchant was notified once.
 */
import type { ComplaintDetails } from '../services/complaints/complaint.js'
import type { Services } from '../services/index.js'
import type { World } from '../world/world.js'
import { Cashier, type Payment } from './cashier.js'

/** What users and the merchant platform do at the simulator. */
export interface Controls {
  /**
   * A payer pays an order; one of a combination, or its number, pays the combination.
   * @throws Refusal `ORDER_NOT_EXIST`, `ORDERPAID`, `ORDER_CLOSED`
   */
  pay: (out_trade_no: string, payment?: Payment) => Promise<void>
  /** The merchant closes an order, or the combination it belongs to. @throws Refusal `ORDER_PAID` */
  closeOrder(out_trade_no: string): void
  /**
   * The merchant refunds on the merchant platform, and the money arrives.
   * @param amount in fen; default: what is left
   * @returns the `out_refund_no`
   * @throws Refusal
   */
  refundOrder(out_trade_no: string, amount?: number): Promise<string>
  /** The money of a refund arrives at the payer. @throws Refusal `RESOURCE_NOT_EXISTS` */
  completeRefund(out_refund_no: string): Promise<void>
  /**
   * The money of a refund cannot arrive: `ABNORMAL`, or it is given up: `CLOSED`.
   * @param status default: `ABNORMAL`
   * @throws Refusal
   */
  failRefund(out_refund_no: string, status?: 'ABNORMAL' | 'CLOSED'): Promise<void>
  /**
   * The next payment by this code, by default by any, waits until the payer has
   * entered a password: `pay` does it.
   */
  askPassword(auth_code?: string): void
  /**
   * The payer of a payment by code cancels instead of entering the password, or a deduction fails.
   * @throws Refusal
   */
  failPayment(out_trade_no: string): Promise<void>
  /** A user pays afterwards what a deduction could not get. @throws Refusal */
  repayDeduction(out_trade_no: string): Promise<void>
  /**
   * A user signs a contract for deductions.
   * @param number the merchant's, the platform's or the token of the pre-signing
   * @returns the `contract_id`
   * @throws Refusal
   */
  signContract(number: string, openid?: string): Promise<string>
  /** A user terminates a contract. @throws Refusal */
  terminateContract(number: string, remark?: string): Promise<void>
  /**
   * A user accepts a transfer, or with a `fail_reason` cannot; the money of a batch arrives.
   * @throws Refusal
   */
  confirmTransfer(number: string, fail_reason?: string): Promise<void>
  /**
   * A payer or the platform's staff brings something to a state: an application, a withdrawal, a
   * recharge, an authorization, a batch.
   * @param number the merchant's or the platform's
   * @param state what it comes to: `APPLYMENT_STATE_FINISHED`, `SUCCESS`
   * @param said what is known of it from then on
   * @throws Refusal
   */
  decide(number: string, state: string, said?: Readonly<Record<string, unknown>>): Promise<void>
  /** A user opens a red packet: the one it was sent to, or `openid`. @throws Refusal */
  openRedPacket(mch_billno: string, openid?: string): void
  /** A user agrees to a payscore order. @throws Refusal */
  confirmServiceOrder(out_order_no: string, openid?: string): Promise<void>
  /** A completed payscore order is paid. @throws Refusal */
  payServiceOrder(out_order_no: string): Promise<void>
  /**
   * A user takes a merchant's or a brand's coupon.
   * @param stock_id or the token of a mini-program
   * @returns its code
   * @throws Refusal
   */
  takeCoupon(stock_id: string, openid: string): Promise<string>
  /** A user opens a member card. @returns its code: `decide(code, 'DELETE')` ends it @throws Refusal */
  openCard(card_id: string, openid: string): Promise<string>
  /** A payer complains about an order. @returns the `complaint_id` @throws Refusal */
  complain(out_trade_no: string, details?: ComplaintDetails): Promise<string>
  /** A payer adds to a complaint. @throws Refusal */
  respondToComplaint(complaint_id: string, content: string): Promise<void>
}

export function createControls(world: World, services: Services): Controls {
  const { transfers, batches, redPackets, payscore, complaints, busifavor } = services
  const { codes, contracts, deductions } = services
  const cashier = new Cashier(world, services)
  return {
    pay: (out_trade_no, payment) => cashier.pay(out_trade_no, payment),
    closeOrder: (out_trade_no) => {
      cashier.close(out_trade_no)
    },
    refundOrder: (out_trade_no, amount) => cashier.refund(out_trade_no, amount),
    completeRefund: (out_refund_no) => cashier.completeRefund(out_refund_no),
    failRefund: (out_refund_no, status) => cashier.failRefund(out_refund_no, status),
    askPassword: (auth_code) => {
      codes.askPassword(auth_code)
    },
    failPayment: (out_trade_no) => cashier.fail(out_trade_no),
    repayDeduction: (out_trade_no) => deductions.repay(out_trade_no),
    signContract: (number, openid) => contracts.sign(number, openid),
    terminateContract: (number, remark = '用户解约') => contracts.terminate(number, remark, true),
    confirmTransfer: (number, fail_reason) =>
      transfers.has(number)
        ? transfers.confirm(number, fail_reason)
        : batches.has(number)
          ? batches.finish(number)
          : services.products.confirm(number, fail_reason),
    decide: (number, state, said) => services.products.decide(number, state, said),
    openRedPacket: (mch_billno, openid) => {
      redPackets.open(mch_billno, openid)
    },
    confirmServiceOrder: (out_order_no, openid) => payscore.confirm(out_order_no, openid),
    payServiceOrder: (out_order_no) => payscore.pay(out_order_no),
    takeCoupon: (stock_id, openid) =>
      services.productCoupons.has(stock_id)
        ? services.productCoupons.take(stock_id, openid)
        : busifavor.take(stock_id, openid),
    openCard: (card_id, openid) => services.products.openCard(card_id, openid),
    complain: (out_trade_no, details) => complaints.raise(out_trade_no, details),
    respondToComplaint: (complaint_id, content) => complaints.respond(complaint_id, content),
  }
}
