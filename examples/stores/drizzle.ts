/** Drizzle on node-postgres: a statement is built of its text and its values. */
import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Database } from 'wechatpay-chain/stores'

type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

export const drizzleDatabase = (db: NodePgDatabase): Database<Transaction> => ({
  dialect: 'postgres',
  query: async (text, values, tx) => {
    const [first = '', ...rest] = text.split(/\$\d+/)
    const chunks = rest.flatMap((part, at) => [sql`${values[at]}`, sql.raw(part)])
    const { rows } = await (tx ?? db).execute(sql.join([sql.raw(first), ...chunks]))
    return rows
  },
  transaction: (work) => db.transaction(work),
})
