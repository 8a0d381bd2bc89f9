/**
 * What users and the platform's staff do something with besides orders: transfers, red packets, coupons,
 * service orders, complaints, contracts, applications. Each as a card with its buttons.
 */
import type { Fields } from '../http/messages.js'
import { object, text } from '../http/fields.js'
import { splitTable } from './keys.js'

/** A button: an operation of the control API. */
export interface Action {
  /** Its path below `/simulator/`. */
  readonly path: string
  /** The word on it. */
  readonly word: string
  readonly body: Fields
  /** A member that is typed beside the button. */
  readonly asks?: string
}

export interface Thing {
  readonly kind: string
  /** The number it is found by. */
  readonly number: string
  /** In fen. */
  readonly amount?: number | undefined
  readonly state: string
  readonly about: readonly string[]
  /** Milliseconds since 1970. */
  readonly created: number
  readonly mchid: string
  readonly actions: readonly Action[]
}

type Shown = Omit<Thing, 'kind' | 'created' | 'mchid' | 'actions'> & { readonly actions?: readonly Action[] }
type Row = Fields & { readonly created?: number; readonly received?: number }

const action = (path: string, word: string, body: Fields, asks?: string): Action => ({
  path,
  word,
  body,
  ...(asks !== undefined && { asks }),
})
/** What is there, as lines. */
const lines = (...values: readonly unknown[]): string[] =>
  values.filter((value) => value !== undefined && value !== '').map(String)

/** By the table it is a row of, with the kind it is shown as. */
const KINDS: Readonly<Record<string, readonly [kind: string, show: (row: Row, key: string) => Shown]>> = {
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
                action('confirm-transfer', 'accept', { number }),
                action('confirm-transfer', 'cannotReceive', { number, fail_reason: 'NAME_NOT_CORRECT' }),
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
        actions: row['finished'] ? [] : [action('confirm-transfer', 'arriveBatch', { number })],
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
        actions: isOpen ? [action('open-red-packet', 'open', { mch_billno })] : [],
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
          ...(state === 'CREATED' ? [action('confirm-service-order', 'agree', { out_order_no })] : []),
          ...(isDue ? [action('pay-service-order', 'pay', { out_order_no })] : []),
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
        actions: [action('take-coupon', 'take', { stock_id }, 'openid')],
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
            : [action('respond-to-complaint', 'respond', { complaint_id }, 'content')],
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
        ...(state === 'PENDING' ? [action('sign-contract', 'sign', { number: key })] : []),
        ...(state === 'SIGNED' ? [action('terminate-contract', 'terminate', { number: key })] : []),
      ],
    }),
  ],
}

/** To which states a row of a product may be brought; `undefined` where the table is no product's. */
export type Decisions = (name: string, state: string) => readonly string[] | undefined

/** Whether rows of a table are shown. */
export function isShown(table: string, decisions: Decisions): boolean {
  const [, name] = splitTable(table)
  return Object.hasOwn(KINDS, name) || decisions(name, '') !== undefined
}

/** An application, a withdrawal, a member card: any row that somebody brings to another state. */
function caseOf(name: string, key: string, { state, known }: Fields, decisions: Decisions): Shown {
  const amount = (known as Fields)['amount'] ?? (known as Fields)['transfer_amount']
  return {
    number: key,
    ...(typeof amount === 'number' && { amount }),
    state: String(state),
    about: [name],
    actions: [
      ...(/^(?:brand|partner|open)-cards$/.test(name)
        ? [action('open-card', 'take', { card_id: key }, 'openid')]
        : []),
      ...(decisions(name, String(state)) ?? []).map((to) => action('decide', to, { number: key, state: to })),
    ],
  }
}

/**
 * A row of a table as a card; `undefined` where there is none.
 * @param first the number of the first merchant
 */
export function thingOf(
  table: string,
  key: string,
  row: Fields | undefined,
  first: string,
  decisions: Decisions,
): Thing | undefined {
  const [prefix, name] = splitTable(table)
  if (!row) return undefined
  const [kind, show] = KINDS[name] ?? ['case', () => caseOf(name, key, row, decisions)]
  const mchid = prefix === '' ? first : prefix.slice(0, -1)
  const { created, received } = row as Row
  const { actions = [], about, ...shown } = show(row, key)
  return {
    kind,
    ...shown,
    // Whose it is, where it is not the first merchant's.
    about: [...about, ...(prefix === '' ? [] : [mchid])],
    created: created ?? received ?? 0,
    mchid,
    actions: actions.map((one) => withOwner(one, prefix, mchid)),
  }
}

/** What may happen to an order besides being paid, closed and refunded. */
export function orderActions({ out_trade_no, state }: Fields, mchid?: string): readonly Action[] {
  const actions = {
    USERPAYING: [action('fail-payment', 'failPayment', { out_trade_no })],
    ACCEPT: [action('fail-payment', 'failPayment', { out_trade_no })],
    PAYERROR: [action('repay-deduction', 'repay', { out_trade_no })],
    SUCCESS: [action('complain', 'complain', { out_trade_no }, 'detail')],
    REFUND: [action('complain', 'complain', { out_trade_no }, 'detail')],
  }[String(state)]
  return (actions ?? []).map((one) => withOwner(one, mchid ?? '', mchid ?? ''))
}

/** Of another merchant than the first, the button names it. */
const withOwner = (one: Action, prefix: string, mchid: string): Action =>
  prefix === '' ? one : { ...one, body: { ...one.body, mchid } }
