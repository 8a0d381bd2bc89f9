/**
 * A payment or a refund, as both sides of a reconciliation are compared: of a bill's row, or of a
 * row of the merchant's own books.
 */
import { DownloadError, InputError, WechatpayError } from '../../errors.js'
import { fen } from '../amount.js'
import type { BillRow } from '../rows.js'

/** A payment or a refund, as the two sides of a reconciliation are compared. */
export interface Entry {
  readonly kind: 'payment' | 'refund'
  /** `out_trade_no`, of a refund `out_refund_no`. */
  readonly number: string
  /** In fen: of a payment the order's amount, of a refund what was asked back of it. */
  readonly amount: number
  /** `SUCCESS`, … as the platform names them. */
  readonly state: string
  /** Of a refund, its order's `out_trade_no`. */
  readonly order?: string | undefined
}

/** A row of the merchant's own books. */
export type OwnRow = Readonly<Record<string, unknown>>

/** How one's own columns are called. */
export interface OwnKeys {
  /** Default `out_trade_no`. */
  readonly out_trade_no?: string
  /** Default `out_refund_no`. A row where it is empty, `0` or not there is a payment. */
  readonly out_refund_no?: string
  /** Default `amount`; of a refund row, the refund's. */
  readonly amount?: string
  /** Default `state`. Without such a column every row counts as done. */
  readonly state?: string
}

/** How your own rows are read: the names of their columns, their unit, their states. */
export interface OwnOptions {
  readonly keys?: OwnKeys | undefined
  /** What one's own amounts are in. Default `fen`, whole numbers; `yuan` are strings such as `12.30`. */
  readonly unit?: 'fen' | 'yuan' | undefined
  /** One's own words for the states: `{ 已支付: 'SUCCESS', 待支付: 'NOTPAY' }`. */
  readonly states?: Readonly<Record<string, string>> | undefined
}

/** Has money moved? What never did is missed by nobody. */
const DONE: Readonly<Record<Entry['kind'], ReadonlySet<string>>> = {
  payment: new Set(['SUCCESS', 'REFUND']),
  refund: new Set(['SUCCESS', 'PROCESSING']),
}
const UNDONE: Readonly<Record<Entry['kind'], ReadonlySet<string>>> = {
  payment: new Set(['NOTPAY', 'USERPAYING', 'CLOSED', 'PAYERROR', 'REVOKED', 'ACCEPT']),
  refund: new Set(['CLOSED', 'ABNORMAL', 'FAIL', 'CHANGE']),
}
export const isDone = ({ kind, state }: Pick<Entry, 'kind' | 'state'>): boolean => DONE[kind].has(state)

/** @throws DownloadError `ERR_BILL_FORMAT` for a row that is not from a trade bill */
export function billEntry(row: BillRow): Entry {
  const { 商户订单号: order, 商户退款单号: refund = '', 交易状态: state, 订单金额, 应结订单金额 } = row
  if (order === undefined || state === undefined)
    throw new DownloadError(
      'ERR_BILL_FORMAT',
      'the row has no 商户订单号 and 交易状态: only trade bills (tradebill, downloadbill) can be reconciled',
    )
  if (refund !== '' && refund !== '0')
    return {
      kind: 'refund',
      number: refund,
      amount: refundOf(row),
      state: row['退款状态'] ?? 'SUCCESS',
      order,
    }
  const isReversal = state === 'REVOKED'
  return {
    kind: 'payment',
    number: order,
    amount: isReversal ? refundOf(row) : fen(订单金额 ?? 应结订单金额 ?? ''),
    state,
  }
}

/** Older bills know only the settled amount. */
const refundOf = ({ 申请退款金额, 退款金额 }: BillRow): number => fen(申请退款金额 ?? 退款金额 ?? '')

/** @throws InputError `ERR_INPUT_OPTION`, which names the row and the column */
export function ownEntry(
  row: OwnRow,
  at: number,
  { keys = {}, unit = 'fen', states = {} }: OwnOptions,
): Entry {
  const {
    out_trade_no = 'out_trade_no',
    out_refund_no = 'out_refund_no',
    amount = 'amount',
    state: stateColumn = 'state',
  } = keys
  const text = (name: string): string => {
    const value = row[name]
    return value === undefined || value === null ? '' : String(value).trim()
  }
  const refund = text(out_refund_no)
  const kind = refund === '' || refund === '0' ? 'payment' : 'refund'
  const order = text(out_trade_no)
  const number = kind === 'payment' ? order : refund
  if (number === '')
    throw wrong(at, out_trade_no, `is empty. Is it called otherwise? { keys: { out_trade_no: '…' } }`)
  const written = text(stateColumn)
  const state = states[written] ?? (written === '' ? 'SUCCESS' : written)
  if (!DONE[kind].has(state) && !UNDONE[kind].has(state))
    throw wrong(
      at,
      stateColumn,
      `${JSON.stringify(written.slice(0, 40))} is no state of a ${kind}: say which it is, { states: { … } }`,
    )
  return {
    kind,
    number,
    amount: amountOf(text(amount), unit, at, amount),
    state,
    ...(kind === 'refund' && order !== '' && { order }),
  }
}

function amountOf(text: string, unit: 'fen' | 'yuan', at: number, column: string): number {
  if (unit === 'yuan') {
    try {
      return fen(text)
    } catch (error) {
      if (!(error instanceof WechatpayError)) throw error
      throw wrong(at, column, `${JSON.stringify(text.slice(0, 40))} is not an amount in yuan of whole fen`)
    }
  }
  const amount = Number(text)
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(amount)) return amount
  throw wrong(
    at,
    column,
    `${JSON.stringify(text.slice(0, 40))} is not a whole number of fen${/^-?\d+\.\d+$/.test(text) ? ": is it in yuan? { unit: 'yuan' }" : ''}`,
  )
}

const wrong = (at: number, column: string, why: string): InputError =>
  new InputError('ERR_INPUT_OPTION', `row ${at} of your own books: ${column} ${why}`)
