/** `wechatpay-chain/outcomes`: waits for the outcome of payments, refunds and transfers. @module */
export type { Clock } from './clock.js'
export { payByCode, type CodePaymentOptions, type CodePaymentOutcome } from './code-payment.js'
export type { CodeOrder, CodePaymentData, MicropayOrder, PartnerCodeOrder } from './till.js'
export { Notices, type Notified } from './notices.js'
export type {
  AnyOrderKey,
  CombinedOrderKey,
  OrderKey,
  OrderOf,
  OrderState,
  PartnerOrderKey,
} from './order.js'
export { awaitPayment, type PaymentOptions, type PaymentOutcome } from './payment.js'
export type { AwaitOptions } from './poll.js'
export type { Outcome } from './final-state.js'
export {
  awaitRefund,
  type RefundKey,
  type RefundOptions,
  type RefundOutcome,
  type RefundState,
} from './refund.js'
export { sweepOrders, type SweepOptions, type Swept } from './sweep.js'
export {
  awaitTransfer,
  type AnyTransferKey,
  type TransferBatchKey,
  type TransferBatchState,
  type TransferKey,
  type TransferOptions,
  type TransferOutcome,
  type TransferState,
} from './transfer.js'
