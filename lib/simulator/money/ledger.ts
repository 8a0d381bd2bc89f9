/** The account book: every movement of money is written twice, and all accounts together are zero. */
import { Refusal } from '../http/refusal.js'
import type { Store } from '../world/store.js'

export type Kind =
  | 'OPENING'
  | 'PAY'
  | 'FEE'
  | 'REFUND'
  | 'FEE_REFUND'
  | 'SHARE'
  | 'UNFREEZE'
  | 'SHARE_RETURN'
  | 'TRANSFER'
  | 'TRANSFER_RECEIVED'
  | 'TRANSFER_RETURN'
  | 'RED_PACKET'
  | 'RED_PACKET_RECEIVED'
  | 'RED_PACKET_RETURN'
  | 'REFUND_RECEIVED'
  | 'REFUND_RETURN'
  | 'SUBSIDY'
  | 'SUBSIDY_RETURN'
  | 'ADVANCE'
  | 'ADVANCE_RETURN'
  | 'WITHDRAW'
  | 'WITHDRAW_PAID'
  | 'WITHDRAW_RETURN'
  | 'RECHARGE'

/** What an account gains or, below zero, loses, in fen. */
export interface Posting {
  readonly account: string
  readonly amount: number
}

/** A movement of money from one account to another. */
export interface Entry {
  /** Counted from 1. */
  readonly id: number
  /** Milliseconds since 1970, by the platform's clock. */
  readonly time: number
  readonly kind: Kind
  /** The number of the order, refund, transfer… */
  readonly reference: string
  readonly postings: readonly Posting[]
}

/** Accounts whose money comes from outside may go below zero: payers, the platform, the opening balance. */
/** `FROZEN` waits to be shared; the others are the merchant's own. */
export type AccountType = 'BASIC' | 'FROZEN' | 'OPERATION' | 'FEES' | 'DEPOSIT'

export const merchantAccount = (mchid: string, type: AccountType = 'BASIC'): string => `mch:${mchid}:${type}`
export const userAccount = (openid: string): string => `user:${openid}`
export const FEES = 'platform:FEES'
/** Of transfers and red packets on their way to a user. */
export const UNDERWAY = 'platform:UNDERWAY'
export const OUTSIDE = 'outside'

/** Every movement of money, and what each account holds, in fen. */
export class Ledger {
  readonly #entries: Map<string, Entry>
  readonly #balances = new Map<string, number>()
  readonly #now: () => number

  constructor(store: Store, now: () => number) {
    this.#entries = store.table('ledger')
    this.#now = now
    for (const { postings } of this.#entries.values()) for (const posting of postings) this.#book(posting)
  }

  /** Forgets every balance; the entries are a table, which its store clears. */
  clear(): void {
    this.#balances.clear()
  }

  /** Oldest first. */
  get entries(): readonly Entry[] {
    return [...this.#entries.values()]
  }

  get size(): number {
    return this.#entries.size
  }

  /** In fen. */
  balance(account: string): number {
    return this.#balances.get(account) ?? 0
  }

  /** Every account that was ever moved. */
  get balances(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#balances)
  }

  /**
   * Moves money from one account to another.
   * @throws Refusal `NOT_ENOUGH` when a merchant has not that much
   */
  move(kind: Kind, reference: string, amount: number, from: string, to: string): void {
    if (amount === 0) return
    if (from.startsWith('mch:') && this.balance(from) < amount)
      throw new Refusal(403, 'NOT_ENOUGH', '基本账户余额不足，请充值后重新发起')
    const postings = [
      { account: from, amount: -amount },
      { account: to, amount },
    ]
    const id = this.#entries.size + 1
    this.#entries.set(String(id), { id, time: this.#now(), kind, reference, postings })
    postings.forEach((posting) => this.#book(posting))
  }

  #book({ account, amount }: Posting): void {
    this.#balances.set(account, this.balance(account) + amount)
  }
}
