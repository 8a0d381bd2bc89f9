/** What a sharing is: one order's money for several receivers. */
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

/** Where a receiver's money goes. */
export const accountOf = ({ type, account }: Receiver): string =>
  type === 'MERCHANT_ID' ? merchantAccount(account) : userAccount(account)

/** In fen. */
export const totalOf = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0)
