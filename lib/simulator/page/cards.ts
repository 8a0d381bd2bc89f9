/** What users and the platform's staff do something with, by the table it is kept in: how a row is shown. */
import type { Fields } from '../http/messages.js'
import { object, text } from '../http/fields.js'
import { button, type Button } from './buttons.js'

/** A row as a card shows it. */
export interface Card {
  /** The number it is found by. */
  readonly number: string
  /** In fen. */
  readonly amount?: number | undefined
  readonly state: string
  readonly about: readonly string[]
  readonly actions?: readonly Button[]
}

/** What is there, as lines. */
const lines = (...values: readonly unknown[]): string[] =>
  values.filter((value) => value !== undefined && value !== '').map(String)

/** By the table it is a row of, with the kind it is shown as. */
export const CARDS: Readonly<
  Record<string, readonly [kind: string, show: (row: Fields, key: string) => Card]>
> = {
  transfers: [
    'transfer',
    (row) => {
      const number = text(row, 'out_bill_no')
      return {
        number,
        amount: row['transfer_amount'] as number,
        state: text(row, 'state'),
        about: lines(row['transfer_remark'], row['user_name'], row['openid'], row['fail_reason']),
        actions:
          row['state'] === 'WAIT_USER_CONFIRM'
            ? [
                button('confirm-transfer', 'accept', { number }),
                button('confirm-transfer', 'cannotReceive', { number, fail_reason: 'NAME_NOT_CORRECT' }),
              ]
            : [],
      }
    },
  ],
  'transfer-batches': [
    'transfer',
    (row) => {
      const number = text(row, 'out_batch_no')
      return {
        number,
        amount: row['total_amount'] as number,
        state: row['finished'] ? 'FINISHED' : 'ACCEPTED',
        about: lines(row['batch_name'], row['batch_remark'], `× ${String(row['total_num'])}`),
        actions: row['finished'] ? [] : [button('confirm-transfer', 'arriveBatch', { number })],
      }
    },
  ],
  'red-packets': [
    'packet',
    (row) => {
      const { mch_billno, total_num, opened } = row
      const isOpen = (opened as unknown[]).length < Number(total_num) && row['returned'] === undefined
      return {
        number: String(mch_billno),
        amount: row['total_amount'] as number,
        state: row['returned'] === undefined ? (isOpen ? 'SENT' : 'RECEIVED') : 'RETURNED',
        about: lines(
          row['act_name'],
          row['wishing'],
          `${(opened as unknown[]).length} / ${String(total_num)}`,
        ),
        actions: isOpen ? [button('open-red-packet', 'open', { mch_billno })] : [],
      }
    },
  ],
  'service-orders': [
    'score',
    (row) => {
      const { out_order_no, state, total_amount } = row
      const isDue =
        row['state_description'] === 'MCH_COMPLETE' && !row['paid'] && Number(total_amount ?? 0) > 0
      return {
        number: String(out_order_no),
        amount: total_amount as number | undefined,
        state: isDue ? 'USER_PAYING' : String(state),
        about: lines(object(row, 'said')['service_introduction'], row['openid']),
        actions: [
          ...(state === 'CREATED' ? [button('confirm-service-order', 'agree', { out_order_no })] : []),
          ...(isDue ? [button('pay-service-order', 'pay', { out_order_no })] : []),
        ],
      }
    },
  ],
  'favor-stocks': [
    'coupon',
    (row) => ({
      number: text(row, 'stock_id'),
      state: text(row, 'status'),
      about: lines(object(row, 'said')['stock_name']),
    }),
  ],
  'favor-coupons': [
    'coupon',
    (row) => ({
      number: text(row, 'coupon_id'),
      amount: row['amount'] as number,
      state: row['used'] ? 'USED' : 'SENDED',
      about: lines(row['openid'], object(row, 'used')['out_trade_no']),
    }),
  ],
  'busifavor-stocks': [
    'coupon',
    (row) => {
      const { stock_id } = row
      return {
        number: String(stock_id),
        state: 'running',
        about: lines(object(row, 'said')['stock_name']),
        actions: [button('take-coupon', 'take', { stock_id }, 'openid')],
      }
    },
  ],
  'busifavor-coupons': [
    'coupon',
    (row) => ({
      number: text(row, 'coupon_code'),
      state: text(row, 'state'),
      about: lines(row['openid'], row['stock_id']),
    }),
  ],
  complaints: [
    'complaint',
    (row) => {
      const { complaint_id, state } = row
      return {
        number: String(complaint_id),
        state: String(state),
        about: lines(row['detail'], row['out_trade_no']),
        actions:
          state === 'PROCESSED'
            ? []
            : [button('respond-to-complaint', 'respond', { complaint_id }, 'content')],
      }
    },
  ],
  contracts: [
    'contract',
    ({ state, known }, key) => ({
      number: key,
      state: String(state),
      about: lines((known as Fields)['contract_id'], (known as Fields)['openid']),
      actions: [
        ...(state === 'PENDING' ? [button('sign-contract', 'sign', { number: key })] : []),
        ...(state === 'SIGNED' ? [button('terminate-contract', 'terminate', { number: key })] : []),
      ],
    }),
  ],
}
