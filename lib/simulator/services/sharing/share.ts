/** What a sharing is: one order's money for several receivers. */
import { fen, text } from '../../http/fields.js'
import type { Fields } from '../../http/messages.js'
import { merchantAccount, userAccount } from '../../money/ledger.js'

export interface Receiver {
  readonly type: string
  readonly account: string
}

export interface Share extends Receiver {
  /** In fen. */
  readonly amount: number
  readonly description: string
  readonly detail_id: string
}

export interface Sharing {
  readonly out_order_no: string
  readonly order_id: string
  readonly out_trade_no: string
  readonly sub_mchid: string | undefined
  readonly shares: readonly Share[]
  /** What the request said, to tell the same from another under its number. */
  readonly asked: string
  /** Milliseconds since 1970. */
  readonly created: number
}

export const receiverOf = (from: Fields): Receiver => ({
  type: text(from, 'type'),
  account: text(from, 'account'),
})

/** What each receiver is to be given. @throws Refusal */
export const wantedShares = (
  receivers: readonly Fields[],
  read: (one: Fields) => Receiver = receiverOf,
): Omit<Share, 'detail_id'>[] =>
  receivers.map((one, at) => ({
    ...read(one),
    amount: fen(one, 'amount', `/receivers/${at}/amount`),
    description: text(one, 'description'),
  }))

/** Where a receiver's money goes. */
export const accountOf = ({ type, account }: Receiver): string =>
  type === 'MERCHANT_ID' ? merchantAccount(account) : userAccount(account)

/** In fen. */
export const totalOf = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0)
