/** `wechatpay-chain/bills`: bills and other files, downloaded and checked. @module */
export { fen } from './amount.js'
export type { Chainable } from '../chain/chain.js'
export type { NamedFile } from './apply.js'
export { BillRows } from './bill-rows.js'
export type { ReadOptions } from './content.js'
export { downloadBill, downloadFile, type BillOptions, type Saved, type SaveOptions } from './download.js'
export type { BillName, BillRequest, Bills, TradeBillRequest } from './kinds.js'
export { BillReader } from './reader.js'
export type { Entry, OwnKeys, OwnOptions, OwnRow } from './reconcile/entry.js'
export type { Difference, Knows, Side } from './reconcile/match.js'
export {
  Reconciliation,
  reconcile,
  type ReconcileOptions,
  type SideTotals,
  type Totals,
} from './reconcile/reconcile.js'
export type * from './rows.js'
export type { Target } from '../files/save.js'
