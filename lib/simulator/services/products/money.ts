/** Movements that several products have: money that waits for a receiver, arrives, or returns. */
import type { Fields } from '../../http/messages.js'
import { fen } from '../../http/fields.js'
import { merchantAccount, UNDERWAY, userAccount, type Kind } from '../../money/ledger.js'
import type { Row } from '../records.js'
import type { Context } from './product.js'

/** Whose money it is: the sub-merchant's that is named, else the merchant's own. */
export const payerOf = ({ known }: Row, { world }: Context): string =>
  merchantAccount(String(known['sponsor_mchid'] ?? known['sub_mchid'] ?? world.identities.merchant.id))

/** In fen. @param member `transfer_amount` */
export const amountOf = ({ known }: Row, member: string): number => fen(known, member)

type Effect = (row: Row, context: Context) => void

/** The payer's money waits. */
export const wait =
  (kind: Kind, member: string, from = payerOf): Effect =>
  (row, context) =>
    context.world.ledger.move(kind, row.key, amountOf(row, member), from(row, context), UNDERWAY)

/** It arrives where `to` says, by default at the user. */
export const arrive =
  (kind: Kind, member: string, to: (row: Row, context: Context) => string = userOf): Effect =>
  (row, context) =>
    context.world.ledger.move(kind, row.key, amountOf(row, member), UNDERWAY, to(row, context))

/** It returns to the payer. */
export const giveBack = (kind: Kind, member: string, to = payerOf): Effect => arrive(kind, member, to)

export const userOf = ({ known }: Row): string => userAccount(String(known['openid']))

/** When it came to that state. */
export const at =
  (name: string) =>
  (_: Row, { now }: Context): Fields => ({ [name]: now })
